package io.github.quizraft.text;

import java.util.Optional;

/**
 * How text looks.
 *
 * @param colour of the letters; without one, the terminal's own
 * @param bold heavier letters
 * @param underline a line below
 * @param reverse letters and ground exchanged
 */
public record Style(Optional<Colour> colour, boolean bold, boolean underline, boolean reverse) {
    public static final Style NONE = new Style(Optional.empty(), false, false, false);

    Style in(Colour other) {
        return new Style(Optional.of(other), bold, underline, reverse);
    }

    Style bolder() {
        return new Style(colour, true, underline, reverse);
    }

    Style underlined() {
        return new Style(colour, bold, true, reverse);
    }

    Style reversed() {
        return new Style(colour, bold, underline, true);
    }
}
