package io.github.quizraft.cli;

/** A program that has the terminal for a while: Ctrl-C is meant for it alone. */
final class Foreground {
    private Foreground() {}

    /** Waits for its end, however often someone interrupts us, and tells its exit status. */
    static int waitFor(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                // It has got the same signal and knows what to do with it.
            }
        }
    }
}
