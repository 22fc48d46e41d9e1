package io.github.quizraft.cli;

import java.time.Instant;

/** One line on a terminal that says how far a long work has come; elsewhere it says nothing. */
final class ProgressLine implements AutoCloseable {
    /** Narrow enough for 40 columns. */
    private static final int BAR = 20;

    private static final long PAUSE_MILLIS = 100;

    private final Io io;
    private final String work;
    private Instant last = Instant.MIN;
    private boolean shown;

    /**
     * Says nothing yet.
     *
     * @param work what is done, a word or two
     */
    ProgressLine(Io io, String work) {
        this.io = io;
        this.work = work;
    }

    /** Says how much is done, at most ten times a second; any thread may. */
    synchronized void at(double share) {
        Instant now = io.clock().instant();
        if (!io.isTerminal() || (shown && now.isBefore(last.plusMillis(PAUSE_MILLIS)))) {
            return;
        }
        last = now;
        shown = true;
        double done = Math.min(Math.max(share, 0), 1);
        int full = (int) Math.round(BAR * done);
        io.err()
                .print("\r" + work + " [" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + (int) (100 * done)
                        + " %");
        io.err().flush();
    }

    /** Takes the line away, so that what is said next stands alone. */
    synchronized void clear() {
        if (shown) {
            io.err().print("\r" + " ".repeat(work.length() + BAR + 9) + "\r");
            io.err().flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
