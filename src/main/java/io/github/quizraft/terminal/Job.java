package io.github.quizraft.terminal;

import java.io.IOException;
import org.jline.utils.OSUtils;

/** What the shell makes of the program: something that can be stopped and continued. */
interface Job {
    /** Stops the program; returns when it goes on. */
    void stop();

    /** The job this program belongs to. */
    static Job of(Device terminal) {
        return () -> stopGroup(terminal);
    }

    /**
     * Does what the kernel does for Ctrl-Z. The program that sends the signal is part of the job, so it cannot end
     * before the job goes on. Where no shell could ever continue the job, the kernel drops the signal and this
     * returns at once.
     */
    private static void stopGroup(Device terminal) {
        if (OSUtils.IS_WINDOWS) {
            return;
        }
        Runnable listenAgain = terminal.letPass("TSTP");
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").start().waitFor();
        } catch (IOException e) {
            // Without sh there is no job control either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listenAgain.run();
        }
    }
}
