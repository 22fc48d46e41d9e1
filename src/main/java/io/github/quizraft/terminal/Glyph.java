package io.github.quizraft.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import io.github.quizraft.text.Cluster;
import java.util.EnumSet;

/**
 * A cell of the screen that holds a whole cluster. Lanterna's own cells guess the width from the number of chars,
 * which is wrong for a letter with an accent and for many emoji; these know it.
 */
final class Glyph extends TextCharacter {
    private static final long serialVersionUID = 1;
    /** What Lanterna believes this cell holds. Not a space: cells compare it to make a space of themselves. */
    private static final char STAND_IN = '?';

    private final String text;
    private final boolean wide;

    @SuppressWarnings("deprecation") // The factory methods that replace this constructor make no subclass.
    Glyph(Cluster cluster, TextColor colour, TextColor ground, EnumSet<SGR> modifiers) {
        super(STAND_IN, colour, ground, modifiers);
        this.text = cluster.text();
        this.wide = cluster.width() == 2;
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    public boolean isDoubleWidth() {
        return wide;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (super.equals(other) && other instanceof Glyph glyph && glyph.text.equals(text));
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + text.hashCode();
    }
}
