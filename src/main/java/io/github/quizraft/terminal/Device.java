package io.github.quizraft.terminal;

import io.github.quizraft.text.Size;
import java.io.IOException;
import java.io.OutputStream;

/** A terminal as far as screens need it. */
interface Device {
    /** How large it is now; a usual size where it does not say. */
    Size size();

    /** What is written there is shown. */
    OutputStream output();

    /** What is typed there. */
    KeySource keys();

    /** From now on every key comes as a character, at once and unseen. */
    void takeOver() throws IOException;

    /** Puts it back into the state in which it was found. */
    void giveBack() throws IOException;

    /**
     * Listens to a signal that belongs to the terminal.
     *
     * @param signal its name without SIG
     * @return leaves the signal to whom it belonged before
     */
    Runnable on(String signal, Runnable action);

    /**
     * Lets a signal do what it does to any program.
     *
     * @return as for {@link #on}
     */
    Runnable letPass(String signal);
}
