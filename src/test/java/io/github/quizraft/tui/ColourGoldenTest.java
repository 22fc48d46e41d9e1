package io.github.quizraft.tui;

import io.github.quizraft.Golden;
import io.github.quizraft.text.AnsiPrinter;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Theme;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answered question in the colours of each theme, with {@code ^[} for the escape character. */
final class ColourGoldenTest {
    private static final Map<String, Theme> THEMES = Map.of(
            "dark", Theme.dark(),
            "light", Theme.light(),
            "contrast", Theme.contrast(),
            "colour-blind", Theme.colourBlind(),
            "mono", Theme.mono());

    @ParameterizedTest
    @CsvSource({
        "dark,TRUE_COLOR",
        "dark,ANSI256",
        "dark,ANSI16",
        "dark,MONO",
        "light,TRUE_COLOR",
        "light,ANSI16",
        "contrast,TRUE_COLOR",
        "contrast,ANSI16",
        "colour-blind,TRUE_COLOR",
        "colour-blind,ANSI16",
        "mono,TRUE_COLOR"
    })
    void anAnsweredQuestion(String name, ColorDepth depth) {
        Player player = new Player().press("<enter>").until("Which way").press("1<enter>");
        Block picture = player.screen().view(new Size(80, 24)).block();
        // The middle alone: what stands above and below changes more often than colours do.
        Block body = new Block(picture.lines().subList(2, 12));

        Theme theme = Optional.ofNullable(THEMES.get(name)).orElseThrow();
        String printed = new AnsiPrinter(theme, depth).print(body).replace("\u001B", "^[");
        Golden.matches("colour/" + name + "-" + depth, printed);
    }
}
