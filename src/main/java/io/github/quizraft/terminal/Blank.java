package io.github.quizraft.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;

/**
 * An empty cell. Lanterna's own would look up, for each of thousands in each frame, in which block of Unicode the space is,
 * to learn that it is not wide; that took most of the time from key to screen.
 */
final class Blank extends TextCharacter {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("deprecation") // The factory methods that replace this constructor make no subclass.
    Blank(TextColor ground) {
        super(' ', TextColor.ANSI.DEFAULT, ground);
    }

    @Override
    public boolean isDoubleWidth() {
        return false;
    }

    /** Lanterna's own stands for what is on a screen that was cleared, and need not be written there. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other == DEFAULT_CHARACTER && getBackgroundColor() == TextColor.ANSI.DEFAULT)
                || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
