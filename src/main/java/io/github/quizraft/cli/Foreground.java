package io.github.quizraft.cli;

/** A program that has the terminal for a while: Ctrl-C is meant for it alone. */
final class Foreground {
    private Foreground() {}

    /** Waits for its end and tells its exit status; that someone interrupted us is remembered until then. */
    static int waitFor(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
