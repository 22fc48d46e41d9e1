package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.text.AnsiPrinter;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen and kind of question at three sizes: in colour, without colours, and in ASCII, with {@code ^[} for the
 * escape character.
 */
final class LookGoldenTest {
    private static final List<Size> SIZES = List.of(new Size(40, 12), new Size(80, 24), new Size(120, 40));

    static List<Scene> scenes() {
        return Scenes.all();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void looksAsItDid(Scene scene) {
        Screen screen = scene.screen().get();
        Screen inAscii = scene.inAscii().get();
        for (Size size : SIZES) {
            Block picture = screen.view(size).block();
            Golden.matches(
                    "look/" + scene + "-" + size.columns() + "x" + size.rows(),
                    "In colour\n" + printed(picture, Theme.dark(), ColorDepth.ANSI16)
                            + "\nWithout colours\n" + printed(picture, Theme.mono(), ColorDepth.MONO)
                            + "\nIn ASCII\n" + ascii(inAscii.view(size).block()));
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whatIsDrawnInAsciiHasNoOtherSigns(Scene scene) {
        Screen screen = scene.inAscii().get();

        assertThat(SIZES)
                .allSatisfy(size -> assertThat(ascii(screen.view(size).block())).matches("[\\x20-\\x7E\\n]*"));
    }

    private static String printed(Block picture, Theme theme, ColorDepth depth) {
        return new AnsiPrinter(theme, depth)
                .print(picture)
                .replace("\u001B", "^[")
                .replaceAll("(?m) +$", "");
    }

    private static String ascii(Block picture) {
        return picture.lines().stream()
                .map(Line::plain)
                .map(line -> Strokes.ASCII.in(line).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
