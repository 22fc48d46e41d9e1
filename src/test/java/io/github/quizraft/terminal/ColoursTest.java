package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.ColorDepth;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColoursTest {

    @ParameterizedTest(name = "{0} colours, COLORTERM={1}, NO_COLOR={2}: {3}")
    @CsvSource({
        "0, '', '', MONO",
        "8, '', '', ANSI16",
        "16, '', '', ANSI16",
        "256, '', '', ANSI256",
        "16777216, '', '', TRUE_COLOR",
        "256, truecolor, '', TRUE_COLOR",
        "256, 24bit, '', TRUE_COLOR",
        "256, yes, '', ANSI256",
        "256, truecolor, 1, MONO"
    })
    void asManyAsThereAreUnlessNoneAreWanted(int known, String colorTerm, String noColor, ColorDepth depth) {
        assertThat(Colours.wanted(Map.of("COLORTERM", colorTerm, "NO_COLOR", noColor), known))
                .isEqualTo(depth);
    }
}
