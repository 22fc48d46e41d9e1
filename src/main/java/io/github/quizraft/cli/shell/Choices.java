package io.github.quizraft.cli.shell;

import io.github.quizraft.cli.completion.Candidates;
import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.cli.completion.CompletedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out what may be meant by the last word of a command line.
 *
 * @param program all commands
 * @param names the names in the content
 * @param files the names of files
 */
record Choices(Program program, Names names, FileNames files) {
    private static final String END_OF_OPTIONS = "--";
    private static final String CONTENT = "--content";

    List<Choice> of(List<String> before, String word) {
        if (before.isEmpty()) {
            return first(word);
        }
        if (before.get(0).equals(Builtins.HELP)) {
            return within(program.named("help"), before.subList(1, before.size()), word);
        }
        if (Builtins.leaving().contains(before.get(0))) {
            return List.of();
        }
        if (before.get(0).startsWith("-")) {
            return within(program.all(), before, word);
        }
        int depth = program.depth(before);
        List<String> after = before.subList(depth, before.size());
        return depth == 0 ? bare(before, word) : within(program.at(before), after, word);
    }

    /** A command, or a term, which needs none. */
    private List<Choice> first(String word) {
        List<Choice> choices = new ArrayList<>(below(program.all(), word));
        Builtins.all().forEach((name, about) -> choices.add(Choice.of(name, about)));
        choices.removeIf(choice -> !choice.word().startsWith(word));
        if (word.startsWith("-")) {
            choices.addAll(options(program.all(), word));
        } else if (!word.isEmpty()) {
            choices.addAll(named(names.terms(word, Optional.empty())));
        }
        return choices;
    }

    /** A term of several words that no command stands before, or an option of the lookup that is meant. */
    private List<Choice> bare(List<String> before, String word) {
        if (word.startsWith("-") || before.stream().anyMatch(each -> each.startsWith("-"))) {
            return within(program.named("lookup"), before, word);
        }
        String begun = String.join(" ", before) + " ";
        return names.terms(begun + word, Optional.empty()).stream()
                .filter(name -> name.text().regionMatches(true, 0, begun, 0, begun.length()))
                .map(name -> new Choice(name.text().substring(begun.length()), name.text(), name.about(), true))
                .toList();
    }

    private List<Choice> within(CompletedCommand command, List<String> after, String word) {
        Optional<String> folder = folder(after);
        if (after.contains(END_OF_OPTIONS)) {
            return values(command.values(), word, folder);
        }
        Optional<Candidates> value = after.isEmpty() ? Optional.empty() : value(command, after.get(after.size() - 1));
        if (value.isPresent()) {
            return values(value.get(), word, folder);
        }
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            String option = word.substring(0, equals);
            return value(command, option).stream()
                    .flatMap(each -> values(each, word.substring(equals + 1), folder).stream())
                    .map(choice -> choice.after(option + "="))
                    .toList();
        }
        if (word.startsWith("-")) {
            return options(command, word);
        }
        List<Choice> choices = new ArrayList<>(after.isEmpty() ? below(command, word) : List.of());
        choices.addAll(values(command.values(), word, folder));
        return choices.isEmpty() && word.isEmpty() ? options(command, word) : choices;
    }

    private static List<Choice> below(CompletedCommand command, String word) {
        return command.commands().stream()
                .map(each -> Choice.of(each.path().get(each.path().size() - 1), each.summary()))
                .filter(choice -> choice.word().startsWith(word))
                .toList();
    }

    /** The long name of an option says more; a short one is listed only where it is meant. */
    private static List<Choice> options(CompletedCommand command, String word) {
        return command.options().stream()
                .flatMap(option -> option.names().stream()
                        .filter(name -> name.startsWith(word))
                        .sorted((one, other) -> other.length() - one.length())
                        .limit(1)
                        .map(name -> Choice.of(name, option.summary())))
                .toList();
    }

    private static Optional<Candidates> value(CompletedCommand command, String option) {
        return command.options().stream()
                .filter(each -> each.names().contains(option))
                .findFirst()
                .flatMap(CompletedOption::value);
    }

    private List<Choice> values(Candidates candidates, String word, Optional<String> folder) {
        return switch (candidates.source()) {
            case NONE -> List.of();
            case WORDS ->
                candidates.words().stream()
                        .filter(each -> each.startsWith(word.toLowerCase(Locale.ROOT)))
                        .map(each -> Choice.of(each, program.summary(each)))
                        .toList();
            case FILES -> files.beginning(word, false);
            case FOLDERS -> files.beginning(word, true);
            case TERMS -> named(names.terms(word, folder));
            case BANKS -> named(names.banks(word, folder));
            case CARDS -> named(names.cards(word, folder));
            case SESSIONS -> named(names.sessions(word));
        };
    }

    private static List<Choice> named(List<Names.Name> names) {
        return names.stream().map(name -> Choice.of(name.text(), name.about())).toList();
    }

    /** The content folder that a command line names. */
    private Optional<String> folder(List<String> words) {
        int at = words.indexOf(CONTENT);
        return Stream.concat(
                        words.stream()
                                .filter(word -> word.startsWith(CONTENT + "="))
                                .map(word -> word.substring(CONTENT.length() + 1)),
                        at < 0 || at + 1 == words.size() ? Stream.of() : Stream.of(words.get(at + 1)))
                .findFirst()
                .map(files::expanded);
    }
}
