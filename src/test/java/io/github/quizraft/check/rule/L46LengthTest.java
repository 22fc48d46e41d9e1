package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class L46LengthTest {
    private final L46Length rule = new L46Length();

    @Test
    void acceptsShortTexts() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/stem, stem, 60",
        "/options/1/text, option, 18",
        "/options/0/feedback, feedback, 45",
        "/checkNote, check note, 70"
    })
    void namesTheLimitOfEachText(String pointer, String what, int most) {
        assertThat(Sample.single().set(pointer, words(most)).findings(rule)).isEmpty();
        assertThat(Sample.single().set(pointer, words(most + 1)).findings(rule))
                .containsExactly(
                        "PL-001 warning: " + what + " has " + (most + 1) + " words, at most " + most + " are good");
    }

    @Test
    void limitsStepsAndEntriesAsOptions() {
        assertThat(Sample.ordering().set("/steps/0/text", words(19)).findings(rule))
                .containsExactly("PL-007 warning: entry has 19 words, at most 18 are good");
        assertThat(Sample.matching().set("/right/4/text", words(19)).findings(rule))
                .hasSize(1);
    }

    @Test
    void doesNotLimitTheTextOfACloze() {
        assertThat(Sample.cloze().set("/text", words(30) + " {{1}}").findings(rule))
                .isEmpty();
    }

    private static String words(int count) {
        return "leaf ".repeat(count).strip();
    }
}
