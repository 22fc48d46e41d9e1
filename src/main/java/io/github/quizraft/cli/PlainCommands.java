package io.github.quizraft.cli;

import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Runs the commands that are waited for most often without picocli, which takes longer to load than they take to run.
 * What they do is what they do by the other way; only the command line is read here, if it is one of the usual ones.
 */
public final class PlainCommands {
    /** In place of a command's name: there is none. */
    private static final String HOME = "";

    private static final String BANKS = "banks";
    private static final String BROWSE = "browse";
    private static final String CHECK = "check";
    private static final String EVALUATE = "evaluate";
    private static final String EXAM = "exam";
    private static final String EXPLAIN = "explain";
    private static final String EXPORT = "export";
    private static final String OPTIMIZE = "optimize";
    private static final String SIMULATE = "simulate";
    private static final String SOURCES = "sources";
    private static final String STATS = "stats";
    private static final String STUDY = "study";

    /** Of what {@code export} can write, the one that is read here. */
    private static final String REVIEWS = "reviews";

    private PlainCommands() {}

    /** The exit status; empty if this command line needs picocli to read it, and nothing has happened. */
    public static Optional<Integer> run(String[] arguments, Io io) {
        Optional<Callable<Integer>> command = command(arguments, io);
        return command.isPresent() ? Optional.of(run(command.get(), io)) : Optional.empty();
    }

    private static int run(Callable<Integer> command, Io io) {
        try {
            return command.call();
        } catch (Exception e) {
            return Failure.told(e, io);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Failure.fault(e, io);
        }
    }

    private static Optional<Callable<Integer>> command(String[] arguments, Io io) {
        String name = arguments.length == 0 || arguments[0].startsWith("-") ? HOME : arguments[0];
        Set<String> options = options(name);
        Optional<PlainArguments> parsed =
                options.isEmpty() ? Optional.empty() : PlainArguments.of(arguments, name.equals(HOME) ? 0 : 1, options);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return command(name, parsed.get(), io);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The options of a command that are read here; none if the command is not. */
    private static Set<String> options(String name) {
        return switch (name) {
            case HOME, BANKS -> PlainArguments.USUAL;
            case BROWSE -> BrowseCommand.readPlain();
            case CHECK -> Set.of(PlainArguments.CONTENT, FindingOptions.STRICT);
            case EVALUATE -> FormatOption.with(PlainArguments.OF_LOG);
            case EXAM, EXPLAIN -> FormatOption.with(PlainArguments.USUAL);
            case EXPORT -> PlainArguments.OF_LOG;
            case OPTIMIZE -> FormatOption.with(PlainArguments.with(PlainArguments.OF_LOG, OptimizeCommand.Work.LIST));
            case SIMULATE -> FormatOption.with(PlainArguments.with(PlainArguments.USUAL, SimulateCommand.READ_PLAIN));
            case SOURCES -> FormatOption.with(Set.of(PlainArguments.CONTENT));
            case STATS -> FormatOption.with(PlainArguments.with(PlainArguments.USUAL, StatsCommand.READ_PLAIN));
            case STUDY -> PlainArguments.with(PlainArguments.USUAL, StudyOptions.READ_PLAIN);
            default -> Set.of();
        };
    }

    private static Optional<Callable<Integer>> command(String name, PlainArguments plain, Io io) {
        List<String> words = plain.words();
        return switch (name) {
            case BROWSE -> Optional.of(new BrowseCommand(io, plain));
            case CHECK -> Optional.of(new CheckCommand(io, plain));
            case EXPLAIN -> words.isEmpty() ? Optional.empty() : Optional.of(new ExplainCommand(io, plain));
            case EXPORT ->
                !words.isEmpty() && words.size() < 3 && words.get(0).equals(REVIEWS)
                        ? Optional.of(new ExportReviewsCommand(io, plain))
                        : Optional.empty();
            case STUDY -> Optional.of(new StudyCommand(io, plain));
            case SOURCES -> words.size() < 2 ? Optional.of(new SourcesCommand(io, plain)) : Optional.empty();
            default -> words.isEmpty() ? withoutWords(name, plain, io) : Optional.empty();
        };
    }

    private static Optional<Callable<Integer>> withoutWords(String name, PlainArguments plain, Io io) {
        return switch (name) {
            case BANKS -> Optional.of(new BanksCommand(io, plain));
            case EVALUATE -> Optional.of(new EvaluateCommand(io, plain));
            case EXAM -> Optional.of(new ExamCommand(io, plain));
            case OPTIMIZE ->
                plain.has(OptimizeCommand.Work.LIST) ? Optional.of(new OptimizeCommand(io, plain)) : Optional.empty();
            case SIMULATE -> Optional.of(new SimulateCommand(io, plain));
            case STATS -> Optional.of(new StatsCommand(io, plain));
            default -> Optional.of(new Home(plain, io));
        };
    }

    /** The app. Until its terminal is being opened there are classes and no lambdas, since the first of those takes a while. */
    private record Home(PlainArguments arguments, Io io) implements Callable<Integer> {
        /** A terminal ready to be painted takes as long as something to be painted there. */
        @Override
        public Integer call() {
            // Nobody asks what comes of it: a class is loaded by whoever needs it first, and others wait.
            Ahead.begin(new Painting(io));
            try (Ahead<Tty> tty = Ahead.begin(new Opening(io))) {
                return new Study(io.opening(tty::get), arguments.learner(), new StudyOptions()).home();
            }
        }
    }

    private record Opening(Io io) implements Callable<Tty> {
        @Override
        public Tty call() {
            return io.tty().get();
        }
    }

    private record Painting(Io io) implements Callable<Boolean> {
        @Override
        public Boolean call() {
            if (io.isTerminal()) {
                FullScreen.prepare();
            }
            return io.isTerminal();
        }
    }
}
