package io.github.quizraft;

import io.github.quizraft.cli.Io;
import io.github.quizraft.cli.NameCompletion;
import io.github.quizraft.cli.Quizraft;

/** Starts the program: the real streams and environment go in here, the exit status comes out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Io io = Io.system();
        int status = NameCompletion.isAsked(args) ? NameCompletion.run(args, io) : Quizraft.run(args, io);
        // Halting skips what System.exit does besides: on JDK 25 that costs a third of a short run.
        Runtime.getRuntime().halt(io.flushed(status));
    }
}
