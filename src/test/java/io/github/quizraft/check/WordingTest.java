package io.github.quizraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' - ', 0",
        "one, 1",
        "one two, 2",
        "well-known, 1",
        "well- known, 2",
        "end-, 1",
        "a-.b, 2",
        "'1,000 mg', 2",
        "3.5, 1",
        "learner\u2019s, 1",
        "\u03b2-endorphin, 1",
        "\u00bd \u2167 \u00b2, 3",
        "\ud835\udcb3-ray, 1",
        "a_b, 2",
    })
    void countsWordsAsAReaderWould(String text, int words) {
        assertThat(Wording.count(text)).isEqualTo(words);
    }

    @Test
    void countsTheWordsThatItTells() {
        String signs = "ab1 -.,'\u2019_\u03b2\u00bd\u0301\u2014(";
        Random chance = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = chance.nextInt(12); left > 0; left--) {
                text.append(signs.charAt(chance.nextInt(signs.length())));
            }
            assertThat(Wording.count(text.toString()))
                    .as("words of \"%s\"", text)
                    .isEqualTo(Wording.words(text.toString()).size());
        }
    }
}
