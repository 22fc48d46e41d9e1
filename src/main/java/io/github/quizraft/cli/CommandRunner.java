package io.github.quizraft.cli;

import io.github.quizraft.terminal.EndSignals;
import java.util.List;

/**
 * Runs single commands of a shell.
 *
 * @param io what they run in
 * @param isAttended whether someone sits there whose Ctrl-C is meant for the command alone
 */
record CommandRunner(Io io, boolean isAttended) {
    int run(List<String> arguments) {
        if (!isAttended) {
            return Quizraft.run(arguments.toArray(String[]::new), io);
        }
        Thread thread = Thread.currentThread();
        try (EndSignals signals = EndSignals.listen(thread::interrupt)) {
            int status = Quizraft.run(arguments.toArray(String[]::new), io);
            // Asking clears it: what was meant for the command must not hit the next line.
            boolean isInterrupted = Thread.interrupted();
            int signalled = signals.status().orElse(status);
            int told = isInterrupted || EndSignals.isEnd(signalled) ? signalled : status;
            if (EndSignals.isInterrupt(told)) {
                // The terminal has shown the key, and the cursor stands behind it.
                io.out().println();
            }
            return told;
        }
    }

    /** Whether a command ended by a signal that is meant for the shell as well. */
    boolean isAskedToEnd(int status) {
        return isAttended && EndSignals.isEnd(status);
    }
}
