package io.github.quizraft.terminal;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.OSUtils;

/** What the shell makes of the program: something that can be stopped and continued. */
interface Job {
    /** Stops the program; returns when it goes on. */
    void stop();

    /** The job this program belongs to. */
    static Job of(Terminal terminal) {
        return OSUtils.IS_WINDOWS ? () -> {} : () -> stopGroup(terminal);
    }

    /**
     * Does what the kernel does for Ctrl-Z. The program that sends the signal is part of the job, so it cannot end
     * before the job goes on. Where no shell could ever continue the job, the kernel drops the signal and this
     * returns at once.
     */
    private static void stopGroup(Terminal terminal) {
        SignalHandler ours = terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").start().waitFor();
        } catch (IOException e) {
            // Without sh there is no job control either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.handle(Signal.TSTP, ours);
        }
    }
}
