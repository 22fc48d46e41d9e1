package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StrokesTest {
    @Test
    void aBarDrawnInLinesIsTheBarDrawnInAscii() {
        for (int i = 0; i <= 8; i++) {
            char drawn = Strokes.LINES.filled(i / 8.0);
            assertThat(Strokes.ASCII.of(String.valueOf(drawn)))
                    .isEqualTo(String.valueOf(Strokes.ASCII.filled(i / 8.0)));
        }
        assertThat(Strokes.ASCII.of(String.valueOf(Strokes.LINES.across()))).isEqualTo("-");
        assertThat(Strokes.ASCII.of(String.valueOf(Strokes.LINES.upright()))).isEqualTo("|");
        assertThat(Strokes.ASCII.of(String.valueOf(Strokes.LINES.dot()))).isEqualTo(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u03B2", "\u6F22", "e\u0304", "\uD83C\uDF55", " "})
    void lettersStayWhatTheyAre(String letter) {
        assertThat(Strokes.ASCII.of(letter)).isEqualTo(letter);
    }
}
