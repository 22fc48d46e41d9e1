package io.github.quizraft.terminal;

import java.io.IOException;

/** Where the characters come from that a terminal sends. One thread reads it. */
interface KeySource {
    /** In place of a character: the terminal is gone. */
    int END = -1;

    /** In place of a character: there is none yet, or only the first half of one. */
    int NOTHING = -2;

    /** Whether a character is there, or comes within this time or less. What comes stays where it is. */
    boolean await(long millis) throws IOException;

    /** The next character as a UTF-16 unit, {@link #END} or {@link #NOTHING}; to be called after one was there. */
    int read() throws IOException;

    /**
     * Returns when keys are left to other programs.
     *
     * @param reader the thread that reads here, asked to end already
     */
    void leave(Thread reader) throws InterruptedException;
}
