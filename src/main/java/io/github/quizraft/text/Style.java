package io.github.quizraft.text;

import java.util.Optional;

/**
 * How text looks.
 *
 * @param colour of the letters; without one, the terminal's own
 * @param bold heavier letters
 * @param underline a line below
 * @param reverse letters and ground exchanged
 * @param ground behind the letters; without one, that of the theme
 */
public record Style(
        Optional<Colour> colour, boolean bold, boolean underline, boolean reverse, Optional<Colour> ground) {
    public static final Style NONE = new Style(Optional.empty(), false, false, false, Optional.empty());

    Style in(Colour other) {
        return new Style(Optional.of(other), bold, underline, reverse, ground);
    }

    Style bolder() {
        return new Style(colour, true, underline, reverse, ground);
    }

    Style underlined() {
        return new Style(colour, bold, true, reverse, ground);
    }

    Style reversed() {
        return new Style(colour, bold, underline, true, ground);
    }

    Style on(Colour other) {
        return new Style(colour, bold, underline, reverse, Optional.of(other));
    }
}
