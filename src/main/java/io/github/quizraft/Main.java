package io.github.quizraft;

import io.github.quizraft.cli.Io;
import io.github.quizraft.cli.NameCompletion;
import io.github.quizraft.cli.PlainCommands;
import io.github.quizraft.cli.PlainLookup;
import io.github.quizraft.cli.Quizraft;
import io.github.quizraft.cli.Rehearsal;
import java.util.Optional;

/** Starts the program: the real streams and environment go in here, the exit status comes out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Io io = Io.system();
        int status = status(args, io);
        // Halting skips what System.exit does besides: on JDK 25 that costs a third of a short run.
        Runtime.getRuntime().halt(io.flushed(status));
    }

    /** What others wait for is done without picocli. */
    private static int status(String[] args, Io io) {
        if (NameCompletion.isAsked(args)) {
            return NameCompletion.run(args, io);
        }
        Optional<Integer> plain = PlainLookup.run(args, io);
        silenceLibraries();
        if (Rehearsal.isAsked(args)) {
            return Rehearsal.run(args, io);
        }
        if (plain.isEmpty()) {
            plain = PlainCommands.run(args, io);
        }
        return plain.isPresent() ? plain.get() : Quizraft.run(args, io);
    }

    /** Jetty logs through SLF4J, which would look for somewhere to log to, and complain on the screen that there is none. */
    private static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}
