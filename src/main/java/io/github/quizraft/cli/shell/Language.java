package io.github.quizraft.cli.shell;

import io.github.quizraft.terminal.Proposal;
import io.github.quizraft.terminal.Proposals;
import io.github.quizraft.terminal.Typing;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The shell's language, as an editor for lines must know it. */
public final class Language implements Typing {
    /** May be typed before a command out of habit. */
    private static final String PROGRAM = "quizraft";

    private final Supplier<Program> program;
    private final Names names;
    private final FileNames files;

    /**
     * The language of all commands.
     *
     * @param program asked for when it is needed first, since it takes a while to make
     */
    public Language(Supplier<Program> program, Names names, FileNames files) {
        this.program = program;
        this.names = names;
        this.files = files;
    }

    /** The words of a command line, without a name of the program at its beginning. */
    public static List<Word> command(List<Word> words) {
        boolean isNamed = !words.isEmpty()
                && words.get(0).isPlain()
                && words.get(0).text().equals(PROGRAM);
        return isNamed ? words.subList(1, words.size()) : words;
    }

    /** The names of all commands. */
    public List<String> commandNames() {
        return program.get().all().commands().stream()
                .map(command -> command.path().get(1))
                .toList();
    }

    /** Whether words begin with something that the shell or the program does. */
    public boolean isCommand(List<Word> words) {
        if (words.isEmpty()) {
            return true;
        }
        Word first = words.get(0);
        String text = first.text();
        return first.isPlain()
                && (text.startsWith("-")
                        || Builtins.all().containsKey(text)
                        || program.get().isCommand(text));
    }

    /** A term that is looked up may have an apostrophe; only a command can be continued. */
    @Override
    public boolean isOpen(String text) {
        CommandText typed = CommandText.of(text);
        return typed.open().isPresent() && isCommand(command(typed.last()));
    }

    @Override
    public Block shown(String text) {
        // The prompt is there before the commands are.
        return text.isEmpty() ? Block.of(Line.EMPTY) : new Colours(this, program.get(), names).of(CommandText.of(text));
    }

    @Override
    public Proposals proposals(String text) {
        CommandText typed = CommandText.of(text);
        Optional<Word> unfinished = typed.unfinished();
        List<String> before = command(typed.last()).stream()
                .filter(word -> !Optional.of(word).equals(unfinished))
                .map(Word::text)
                .toList();
        Quoting quoting = Quoting.of(typed.open());
        List<Proposal> list = new Choices(program.get(), names, files)
                .of(before, unfinished.map(Word::text).orElse("")).stream()
                        .map(choice -> proposal(choice, quoting))
                        .toList();
        return new Proposals(unfinished.map(Word::start).orElse(text.length()), list);
    }

    private static Proposal proposal(Choice choice, Quoting quoting) {
        // A tilde that was typed stays one.
        boolean isInHome = quoting == Quoting.PLAIN && choice.word().startsWith("~/");
        String quoted = isInHome
                ? "~/" + quoting.quoted(choice.word().substring(2), choice.isWhole())
                : quoting.quoted(choice.word(), choice.isWhole());
        return new Proposal(quoted, choice.label(), choice.about(), choice.isWhole());
    }
}
