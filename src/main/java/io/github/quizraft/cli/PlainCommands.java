package io.github.quizraft.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Runs the commands that are waited for most often without picocli, which takes longer to load than they take to run.
 * What they do is what they do by the other way; only the command line is read here, if it is one of the usual ones.
 */
public final class PlainCommands {
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
        String name = arguments.length == 0 || arguments[0].startsWith("-") ? "" : arguments[0];
        if (!name.isEmpty() && !name.equals("banks")) {
            return Optional.empty();
        }
        Optional<PlainArguments> parsed = PlainArguments.of(arguments, name.isEmpty() ? 0 : 1, PlainArguments.USUAL);
        if (parsed.isEmpty() || !parsed.get().paths().isEmpty()) {
            return Optional.empty();
        }
        PlainArguments plain = parsed.get();
        return Optional.of(name.isEmpty() ? () -> home(plain, io) : new BanksCommand(io, plain));
    }

    private static int home(PlainArguments arguments, Io io) {
        return new Study(io, arguments.content(), arguments.progress(), arguments.config(), new StudyOptions()).home();
    }
}
