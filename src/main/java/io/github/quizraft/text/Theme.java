package io.github.quizraft.text;

import java.util.EnumMap;
import java.util.Map;

/** Decides how each role looks. Blue and orange differ for every kind of colour vision; green and red do not. */
public final class Theme {
    private static final Colour BLUE = Colour.of(0x5FAFFF, 14);
    private static final Colour ORANGE = Colour.of(0xFFAF00, 3);
    private static final Colour YELLOW = Colour.of(0xFFD787, 11);
    private static final Colour CYAN = Colour.of(0x87D7D7, 6);
    private static final Colour GREY = Colour.of(0xAFAFAF, 7);

    private final Map<Role, Style> coloured;
    private final Map<Role, Style> mono;

    private Theme(Map<Role, Style> coloured, Map<Role, Style> mono) {
        this.coloured = new EnumMap<>(coloured);
        this.mono = new EnumMap<>(mono);
    }

    /** For light letters on a dark ground. */
    public static Theme dark() {
        Map<Role, Style> coloured = new EnumMap<>(Map.of(
                Role.DIM, Style.NONE.in(GREY),
                Role.TITLE, Style.NONE.bolder(),
                Role.ACCENT, Style.NONE.in(CYAN),
                Role.KEY, Style.NONE.in(YELLOW).bolder(),
                Role.RIGHT, Style.NONE.in(BLUE).bolder(),
                Role.WRONG, Style.NONE.in(ORANGE).bolder(),
                Role.CLOSE, Style.NONE.in(YELLOW),
                Role.SELECTED, Style.NONE.reversed(),
                Role.BANNER, Style.NONE.in(ORANGE).reversed()));
        Map<Role, Style> mono = new EnumMap<>(Map.of(
                Role.TITLE, Style.NONE.bolder(),
                Role.ACCENT, Style.NONE.underlined(),
                Role.KEY, Style.NONE.bolder(),
                Role.RIGHT, Style.NONE.bolder(),
                Role.WRONG, Style.NONE.bolder().underlined(),
                Role.CLOSE, Style.NONE.underlined(),
                Role.SELECTED, Style.NONE.reversed(),
                Role.BANNER, Style.NONE.bolder().reversed()));
        return new Theme(coloured, mono);
    }

    /** The look of a role; without colours it is told by weight, line and reversal alone. */
    public Style style(Role role, ColorDepth depth) {
        return (depth == ColorDepth.MONO ? mono : coloured).getOrDefault(role, Style.NONE);
    }
}
