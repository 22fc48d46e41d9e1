package io.github.quizraft.terminal;

import java.util.OptionalInt;

/** Listens to the signals that ask a program to end, for one that does not take the terminal over. */
public final class EndSignals implements AutoCloseable {
    /** A shell reports a program ended by a signal as 128 and the signal's number. */
    static final int BY_HANGUP = 129;

    static final int BY_INTERRUPT = 130;
    static final int BY_TERMINATION = 143;

    /** Whether a status tells of a signal that is not only Ctrl-C. */
    public static boolean isEnd(int status) {
        return status == BY_HANGUP || status == BY_TERMINATION;
    }

    /** Whether a status tells of Ctrl-C. */
    public static boolean isInterrupt(int status) {
        return status == BY_INTERRUPT;
    }

    private final SignalWatch signals = new SignalWatch();
    private volatile OptionalInt status = OptionalInt.empty();

    /**
     * Begins to listen.
     *
     * @param end asks the program to end; called in a thread of its own
     */
    public static EndSignals listen(Runnable end) {
        EndSignals ends = new EndSignals();
        ends.on("HUP", BY_HANGUP, end);
        ends.on("INT", BY_INTERRUPT, end);
        ends.on("TERM", BY_TERMINATION, end);
        return ends;
    }

    private void on(String signal, int exitStatus, Runnable end) {
        signals.on(signal, () -> {
            status = OptionalInt.of(exitStatus);
            end.run();
        });
    }

    /** If a signal asked the program to end: the exit status that says so. */
    public OptionalInt status() {
        return status;
    }

    @Override
    public void close() {
        signals.close();
    }
}
