package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
    private static final Theme DARK = Theme.dark();
    /** What a reader with low vision needs, by the accessibility guidelines of the web. */
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyColourIsReadableOnBlack(Role role) {
        DARK.style(role, ColorDepth.TRUE_COLOR)
                .colour()
                .ifPresent(colour -> assertThat(contrastToBlack(colour)).isGreaterThanOrEqualTo(READABLE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thePaletteIsNearEnoughToStayReadable(Role role) {
        DARK.style(role, ColorDepth.ANSI256)
                .colour()
                .map(ThemeTest::asInPalette)
                .ifPresent(colour -> assertThat(contrastToBlack(colour)).isGreaterThanOrEqualTo(READABLE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasNoColourWhereNoneIsWanted(Role role) {
        assertThat(DARK.style(role, ColorDepth.MONO).colour()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColorDepth.class)
    void tellsRightFromWrongAndTheChosenFromTheOthers(ColorDepth depth) {
        assertThat(Stream.of(Role.PLAIN, Role.RIGHT, Role.WRONG, Role.CLOSE, Role.SELECTED)
                        .map(role -> DARK.style(role, depth)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void neverSetsGreenAgainstRed(Role role) {
        Optional<Colour> colour = DARK.style(role, ColorDepth.ANSI16).colour();

        assertThat(colour.map(Colour::basic))
                .isNotIn(List.of(1, 2, 9, 10).stream().map(Optional::of).toList());
    }

    private static Colour asInPalette(Colour colour) {
        int[] levels = {0, 95, 135, 175, 215, 255};
        int place = colour.palette() - 16;
        return new Colour(levels[place / 36], levels[place / 6 % 6], levels[place % 6], colour.basic());
    }

    private static double contrastToBlack(Colour colour) {
        double luminance =
                0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
        return (luminance + 0.05) / 0.05;
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
