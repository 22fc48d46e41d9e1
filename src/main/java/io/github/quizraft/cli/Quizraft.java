package io.github.quizraft.cli;

import io.github.quizraft.progress.StoreException;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.safe.Safe;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The program itself: without a command it opens the home screen. */
@Command(
        name = "quizraft",
        description = "Learn a subject's vocabulary and facts in a terminal.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Quizraft implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressOption progressOption = new ProgressOption();

    @Mixin
    private StudyOptions studyOptions = new StudyOptions();

    Quizraft(Io io) {
        this.io = io;
    }

    /** Runs one command line and returns the exit status. */
    public static int run(String[] args, Io io) {
        CommandLine line = new CommandLine(new Quizraft(io))
                .addSubcommand(new StudyCommand(io))
                .addSubcommand(new LookupCommand(io))
                .addSubcommand(new BanksCommand(io))
                .setOut(new PrintWriter(io.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(io.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, rest) -> usage(e, io))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, io));
        return line.execute(args);
    }

    @Override
    public Integer call() {
        return new Study(io, contentOption, progressOption, studyOptions).home();
    }

    private static int usage(ParameterException e, Io io) {
        io.err().println("quizraft: " + Safe.line(String.valueOf(e.getMessage())));
        io.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** The one place where a failure becomes a message and a status. */
    private static int failed(Exception e, Io io) {
        if (e instanceof Failure failure) {
            failure.lines().forEach(line -> io.err().println(Safe.line(line)));
            return failure.status();
        }
        if (e instanceof StoreException || e instanceof UnsavedException) {
            io.err().println("quizraft: " + Safe.line(String.valueOf(e.getMessage())));
            return ExitStatus.NOT_WRITTEN;
        }
        io.err().println("quizraft: something went wrong that should not: " + Safe.line(e.toString()));
        return ExitStatus.NOT_WRITTEN;
    }
}
