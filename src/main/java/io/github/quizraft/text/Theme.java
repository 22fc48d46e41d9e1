package io.github.quizraft.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how each role looks. Blue and orange differ for every kind of colour vision; green and red do not. A theme for
 * eyes that need a certain contrast paints its own ground, since nobody knows that of the terminal.
 */
public final class Theme {
    private static final Colour BLACK = Colour.of(0x000000, 0);
    private static final Colour WHITE = Colour.of(0xFFFFFF, 15);

    /** What tells roles apart without colours. */
    private static final Map<Role, Style> BY_WEIGHT = Map.of(
            Role.TITLE, Style.NONE.bolder(),
            Role.ACCENT, Style.NONE.underlined(),
            Role.KEY, Style.NONE.bolder(),
            Role.RIGHT, Style.NONE.bolder(),
            Role.WRONG, Style.NONE.bolder().underlined(),
            Role.CLOSE, Style.NONE.underlined(),
            Role.SELECTED, Style.NONE.reversed(),
            Role.BANNER, Style.NONE.bolder().reversed());

    /** A code that is light where it should be dark is not read, so it does not depend on the terminal's colours. */
    private static final Style LIGHT = Style.NONE.in(WHITE).on(BLACK);

    private static final Style BRIGHT = Style.NONE.in(WHITE).on(WHITE);

    private final Optional<Colour> ground;
    private final Map<Role, Style> styles;

    private Theme(Optional<Colour> ground, Map<Role, Style> styles) {
        this.ground = ground;
        this.styles = new EnumMap<>(styles);
    }

    /** For light letters on a dark ground. */
    public static Theme dark() {
        Colour orange = Colour.of(0xFFAF00, 3);
        Colour yellow = Colour.of(0xFFD787, 11);
        return new Theme(
                Optional.empty(),
                Map.of(
                        Role.DIM, in(0xAFAFAF, 7),
                        Role.TITLE, Style.NONE.bolder(),
                        Role.ACCENT, in(0x87D7D7, 6),
                        Role.KEY, Style.NONE.in(yellow).bolder(),
                        Role.RIGHT, in(0x5FAFFF, 14).bolder(),
                        Role.WRONG, Style.NONE.in(orange).bolder(),
                        Role.CLOSE, Style.NONE.in(yellow),
                        Role.SELECTED, Style.NONE.reversed(),
                        Role.BANNER, Style.NONE.in(orange).reversed()));
    }

    /** For dark letters on a light ground. */
    public static Theme light() {
        return new Theme(
                Optional.empty(),
                Map.of(
                        Role.DIM, in(0x5F5F5F, 8),
                        Role.TITLE, Style.NONE.bolder(),
                        Role.ACCENT, in(0x005F87, 4).underlined(),
                        Role.KEY, in(0x5F00AF, 4).bolder(),
                        Role.RIGHT, in(0x005FAF, 4).bolder(),
                        Role.WRONG, in(0x875F00, 5).bolder(),
                        Role.CLOSE, in(0x87005F, 5).underlined(),
                        Role.SELECTED, Style.NONE.reversed(),
                        Role.BANNER, in(0x875F00, 5).reversed()));
    }

    /** For eyes that see little contrast. */
    public static Theme contrast() {
        return new Theme(
                Optional.of(BLACK),
                Map.of(
                        Role.PLAIN, Style.NONE.in(WHITE),
                        Role.DIM, in(0xD7D7D7, 7),
                        Role.TITLE, Style.NONE.in(WHITE).bolder(),
                        Role.ACCENT, in(0x87FFFF, 14).underlined(),
                        Role.KEY, in(0xFFFF00, 11).bolder(),
                        Role.RIGHT, in(0x87D7FF, 14).bolder(),
                        Role.WRONG, in(0xFFAF00, 11).bolder().underlined(),
                        Role.CLOSE, in(0xFFFF87, 15).underlined(),
                        Role.SELECTED, Style.NONE.in(WHITE).bolder().reversed(),
                        Role.BANNER, in(0xFFAF00, 11).bolder().reversed()));
    }

    /**
     * For eyes that lack a kind of cone. Sky blue, vermilion and yellow of the palette of Okabe and Ito (2008), as near
     * as the palette of 256 comes; they differ in lightness as well.
     */
    public static Theme colourBlind() {
        return new Theme(
                Optional.of(BLACK),
                Map.of(
                        Role.PLAIN, in(0xEEEEEE, 15),
                        Role.DIM, in(0xAFAFAF, 7),
                        Role.TITLE, Style.NONE.in(WHITE).bolder(),
                        Role.ACCENT, in(0xD7AFD7, 7).underlined(),
                        Role.KEY, Style.NONE.in(WHITE).bolder(),
                        Role.RIGHT, in(0x5FAFFF, 14).bolder(),
                        Role.WRONG, in(0xD75F00, 3).bolder(),
                        Role.CLOSE, in(0xFFFF5F, 11).underlined(),
                        Role.SELECTED, in(0xEEEEEE, 15).reversed(),
                        Role.BANNER, in(0xD75F00, 3).reversed()));
    }

    /** No colours but those of the terminal. */
    public static Theme mono() {
        return new Theme(Optional.empty(), BY_WEIGHT);
    }

    private static Style in(int rgb, int basic) {
        return Style.NONE.in(Colour.of(rgb, basic));
    }

    /**
     * The depth in which a role is painted. A code for cameras is a picture and no ornament: it is black and white also
     * where no colours are wanted, since on a light ground it would come out the wrong way round.
     */
    public static ColorDepth depth(Role role, ColorDepth wanted) {
        return role.isForCameras() && wanted == ColorDepth.MONO ? ColorDepth.ANSI16 : wanted;
    }

    /** The look of a role; without colours it is told by weight, line and reversal alone. */
    public Style style(Role role, ColorDepth depth) {
        if (role.isForCameras()) {
            return role == Role.LIGHT ? LIGHT : BRIGHT;
        }
        return (depth == ColorDepth.MONO ? BY_WEIGHT : styles).getOrDefault(role, Style.NONE);
    }

    /** What is behind the letters; empty where that is left to the terminal. */
    public Optional<Colour> ground(ColorDepth depth) {
        return depth == ColorDepth.MONO ? Optional.empty() : ground;
    }
}
