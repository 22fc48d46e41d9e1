package io.github.quizraft.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Colour;
import io.github.quizraft.text.Style;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A style in Lanterna's terms.
 *
 * @param colour of the letters
 * @param modifiers bold and the like; treated as if it could not change
 */
record Ink(TextColor colour, EnumSet<SGR> modifiers, Optional<TextColor> ground) {
    static final Ink NONE = new Ink(TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class), Optional.empty());

    private static final List<TextColor> BASIC = List.of(
            TextColor.ANSI.BLACK,
            TextColor.ANSI.RED,
            TextColor.ANSI.GREEN,
            TextColor.ANSI.YELLOW,
            TextColor.ANSI.BLUE,
            TextColor.ANSI.MAGENTA,
            TextColor.ANSI.CYAN,
            TextColor.ANSI.WHITE,
            TextColor.ANSI.BLACK_BRIGHT,
            TextColor.ANSI.RED_BRIGHT,
            TextColor.ANSI.GREEN_BRIGHT,
            TextColor.ANSI.YELLOW_BRIGHT,
            TextColor.ANSI.BLUE_BRIGHT,
            TextColor.ANSI.MAGENTA_BRIGHT,
            TextColor.ANSI.CYAN_BRIGHT,
            TextColor.ANSI.WHITE_BRIGHT);

    static Ink of(Style style, ColorDepth depth) {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        if (style.bold()) {
            modifiers.add(SGR.BOLD);
        }
        if (style.underline()) {
            modifiers.add(SGR.UNDERLINE);
        }
        if (style.reverse()) {
            modifiers.add(SGR.REVERSE);
        }
        return new Ink(
                style.colour().map(colour -> at(colour, depth)).orElse(TextColor.ANSI.DEFAULT),
                modifiers,
                style.ground().map(colour -> at(colour, depth)));
    }

    /** Whether nothing can be seen of it on a space. Asked of each cell, long before what records come with is set up. */
    boolean isInvisible() {
        return colour == TextColor.ANSI.DEFAULT && modifiers.isEmpty() && ground.isEmpty();
    }

    static TextColor at(Colour colour, ColorDepth depth) {
        return switch (depth) {
            case MONO -> TextColor.ANSI.DEFAULT;
            // A palette of 256 starts with the 16, but older terminals know only their own codes for them.
            case ANSI16 -> BASIC.get(colour.basic());
            case ANSI256 -> new TextColor.Indexed(colour.palette());
            case TRUE_COLOR -> new TextColor.RGB(colour.red(), colour.green(), colour.blue());
        };
    }
}
