package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ThemeTest {
    /** What a reader with low vision needs, by the accessibility guidelines of the web (WCAG 2.2, 1.4.3 and 1.4.6). */
    private static final double READABLE = 4.5;

    private static final double ENHANCED = 7;
    /** Two colours further apart than this are not taken for each other at a glance; 2.3 is just noticeable. */
    private static final double APART = 25;

    private static final Light BLACK = Light.of(0x000000);
    private static final Map<String, Theme> ALL = Map.of(
            "dark", Theme.dark(),
            "light", Theme.light(),
            "contrast", Theme.contrast(),
            "colour-blind", Theme.colourBlind(),
            "mono", Theme.mono());

    private static Theme theme(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow();
    }

    static Stream<Arguments> everyRole() {
        return ALL.keySet().stream().flatMap(theme -> Stream.of(Role.values()).map(role -> Arguments.of(theme, role)));
    }

    static Stream<Arguments> everyDepth() {
        return ALL.keySet().stream()
                .flatMap(theme -> Stream.of(ColorDepth.values()).map(depth -> Arguments.of(theme, depth)));
    }

    static Stream<Arguments> everyRoleForEyes() {
        return everyRole().filter(each -> !((Role) each.get()[1]).isForCameras());
    }

    @ParameterizedTest
    @MethodSource("everyRoleForEyes")
    void everyColourIsReadableOnItsGround(String name, Role role) {
        double needed = name.equals("contrast") ? ENHANCED : READABLE;
        for (ColorDepth depth : List.of(ColorDepth.TRUE_COLOR, ColorDepth.ANSI256)) {
            Style style = theme(name).style(role, depth);
            List<Light> grounds = style.ground()
                    .map(ground -> List.of(Light.at(ground, depth)))
                    .orElseGet(() -> grounds(name));
            style.colour()
                    .map(colour -> Light.at(colour, depth))
                    .ifPresent(letters -> assertThat(grounds)
                            .allSatisfy(ground ->
                                    assertThat(letters.contrast(ground)).isGreaterThanOrEqualTo(needed)));
        }
    }

    /** Where a theme leaves its ground to the terminal: those that many have. */
    private static List<Light> grounds(String name) {
        return switch (name) {
            case "dark" -> List.of(BLACK, Light.of(0x1E1E1E), Light.of(0x002B36));
            case "light" -> List.of(Light.of(0xFFFFFF), Light.of(0xFDF6E3));
            default -> List.of(BLACK);
        };
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void aThemeWithAGroundOfItsOwnLeavesNoLettersToTheTerminal(String name, Role role) {
        Theme theme = theme(name);
        if (theme.ground(ColorDepth.ANSI16).isPresent()) {
            assertThat(theme.style(role, ColorDepth.ANSI16).colour()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoleForEyes")
    void hasNoColourWhereNoneIsWanted(String name, Role role) {
        assertThat(theme(name).style(role, ColorDepth.MONO).colour()).isEmpty();
        assertThat(theme(name).ground(ColorDepth.MONO)).isEmpty();
        assertThat(Theme.mono().style(role, ColorDepth.TRUE_COLOR).colour()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyDepth")
    void camerasAreShownBlackAndWhiteWhateverIsWanted(String name, ColorDepth depth) {
        Line code = Line.of("\u2580", Role.LIGHT).plus("##", Role.BRIGHT);
        String printed = new AnsiPrinter(theme(name), depth).print(new Block(List.of(code)));

        assertThat(Theme.depth(Role.LIGHT, depth)).isNotEqualTo(ColorDepth.MONO);
        assertThat(theme(name).style(Role.LIGHT, depth).ground()).isPresent();
        assertThat(printed).doesNotContain(";49m", "[39").contains("\u001B[");
    }

    @ParameterizedTest
    @MethodSource("everyDepth")
    void tellsRightFromWrongAndTheChosenFromTheOthers(String name, ColorDepth depth) {
        assertThat(Stream.of(Role.PLAIN, Role.RIGHT, Role.WRONG, Role.CLOSE, Role.SELECTED)
                        .map(role -> theme(name).style(role, depth)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void neverSetsGreenAgainstRed(String name, Role role) {
        Optional<Colour> colour = theme(name).style(role, ColorDepth.ANSI16).colour();

        assertThat(colour.map(Colour::basic))
                .isNotIn(List.of(1, 2, 9, 10).stream().map(Optional::of).toList());
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void verdictsStayApartForEveryKindOfColourVision(Vision vision) {
        for (ColorDepth depth : List.of(ColorDepth.TRUE_COLOR, ColorDepth.ANSI256)) {
            Light right = seen(Role.RIGHT, depth, vision);
            Light wrong = seen(Role.WRONG, depth, vision);
            Light close = seen(Role.CLOSE, depth, vision);

            assertThat(right.distance(wrong)).isGreaterThan(APART);
            assertThat(right.distance(close)).isGreaterThan(APART);
            assertThat(wrong.distance(close)).isGreaterThan(APART);
        }
    }

    private static Light seen(Role role, ColorDepth depth, Vision vision) {
        return vision.of(
                Light.at(Theme.colourBlind().style(role, depth).colour().orElseThrow(), depth));
    }
}
