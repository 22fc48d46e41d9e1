package io.github.quizraft.cli;

import io.github.quizraft.cli.shell.Builtins;
import io.github.quizraft.cli.shell.CommandText;
import io.github.quizraft.cli.shell.FileNames;
import io.github.quizraft.cli.shell.Language;
import io.github.quizraft.cli.shell.Word;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs one command line after another, until there are no more or one says that it is enough. */
final class ShellSession {
    /** They mean something to other shells, and would be silently taken for words here. */
    private static final Set<String> OPERATORS = Set.of("|", "||", "&", "&&", ";", ">", ">>", "<", "<<");

    private final Io io;
    private final Language language;
    private final CommandRunner runner;
    private Optional<Integer> left = Optional.empty();

    ShellSession(Io io, Language language, CommandRunner runner) {
        this.io = io;
        this.language = language;
        this.runner = runner;
    }

    /** Runs all that comes, and tells the status of the last command. */
    int run(CommandSource source) {
        int status = ExitStatus.DONE;
        for (Optional<String> text = source.next(status); text.isPresent(); text = source.next(status)) {
            status = text(CommandText.of(text.get()), status);
            // Where nobody reads any more, whoever flushes last tells how it ended.
            if (left.isPresent() || io.out().checkError()) {
                return left.orElse(ExitStatus.DONE);
            }
        }
        return status;
    }

    /** Whether it was left by a command, and with which status. */
    Optional<Integer> left() {
        return left;
    }

    private int text(CommandText typed, int before) {
        int status = before;
        int last = typed.commands().size() - 1;
        for (int i = 0; i <= last && left.isEmpty(); i++) {
            List<Word> words = Language.command(typed.commands().get(i));
            boolean isOpen = i == last && typed.open().isPresent();
            if (!typed.commands().get(i).isEmpty()) {
                status = command(typed, words, isOpen, status);
                io.out().flush();
            }
        }
        return status;
    }

    private int command(CommandText typed, List<Word> words, boolean isOpen, int before) {
        if (!language.isCommand(words)) {
            return lookup(typed, words, isOpen);
        }
        if (isOpen) {
            return wrong("a quote is open at the end: " + typed.open().orElse(' '));
        }
        Optional<Word> operator = operator(words);
        if (operator.isPresent()) {
            return wrong(notHere(operator.get()));
        }
        List<String> arguments = arguments(typed, words);
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (Builtins.leaving().contains(first)) {
            return leave(arguments, before);
        }
        if (first.equals(Builtins.HELP)) {
            return help(arguments);
        }
        if (first.equals("shell") && !arguments.contains("--help") && !arguments.contains("-h")) {
            return wrong("this is the shell already");
        }
        return run(arguments);
    }

    /** A line without a command is one term, up to the options. */
    private int lookup(CommandText typed, List<Word> words, boolean isOpen) {
        Optional<Word> operator = operator(words);
        if (operator.isPresent()) {
            return wrong(notHere(operator.get()));
        }
        List<String> arguments = new ArrayList<>(List.of("lookup"));
        if (isOpen) {
            // An apostrophe was meant and no quote.
            arguments.add(typed.text().substring(words.get(0).start()).strip());
        } else {
            List<String> texts = words.stream().map(Word::text).toList();
            int end = (int)
                    texts.stream().takeWhile(text -> !text.startsWith("-")).count();
            arguments.add(String.join(" ", texts.subList(0, end)));
            arguments.addAll(texts.subList(end, texts.size()));
        }
        int status = run(arguments);
        if (status == ExitStatus.NOT_FOUND) {
            String first = words.get(0).text();
            EditDistance.nearest(first, language.commandNames())
                    .ifPresent(meant -> io.err()
                            .println(Safe.line("\"" + first + "\" is no command either; did you mean " + meant + "?")));
        }
        return status;
    }

    private int help(List<String> arguments) {
        if (arguments.size() == 1) {
            Page.of(io).show(ShellHelp.text(io));
            return ExitStatus.DONE;
        }
        List<String> help = new ArrayList<>(arguments);
        help.set(0, "help");
        return run(help);
    }

    private int leave(List<String> arguments, int before) {
        if (arguments.size() > 2
                || (arguments.size() == 2 && !arguments.get(1).matches("\\d{1,2}|1\\d\\d|2[0-4]\\d|25[0-5]"))) {
            return wrong(arguments.get(0) + " takes a status from 0 to 255");
        }
        int usual = runner.isAttended() ? ExitStatus.DONE : before;
        left = Optional.of(arguments.size() == 2 ? Integer.parseInt(arguments.get(1)) : usual);
        return before;
    }

    private int run(List<String> arguments) {
        int status = runner.run(arguments);
        if (runner.isAskedToEnd(status)) {
            left = Optional.of(status);
        }
        return status;
    }

    private List<String> arguments(CommandText typed, List<Word> words) {
        FileNames files = new FileNames(io.workingFolder(), io.home());
        return words.stream()
                .map(word -> typed.text().charAt(word.start()) == '~' ? files.expanded(word.text()) : word.text())
                .toList();
    }

    private static Optional<Word> operator(List<Word> words) {
        return words.stream()
                .filter(word -> word.isPlain() && OPERATORS.contains(word.text()))
                .findFirst();
    }

    private static String notHere(Word operator) {
        return "\"" + operator.text() + "\" means nothing here; for pipes and files start commands from your own shell,"
                + " or quote it if it is part of a word";
    }

    private int wrong(String what) {
        io.err().println(Safe.line("quizraft: " + what));
        return ExitStatus.USAGE;
    }
}
