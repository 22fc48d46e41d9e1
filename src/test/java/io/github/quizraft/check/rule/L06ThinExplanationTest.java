package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L06ThinExplanationTest {
    private final L06ThinExplanation rule = new L06ThinExplanation();

    @Test
    void acceptsAReason() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 90})
    void acceptsTheLimits(int words) {
        assertThat(explained(words)).isEmpty();
    }

    @Test
    void objectsToTooFewWords() {
        assertThat(explained(19)).containsExactly("PL-001 error: the explanation has 19 words, fewer than 20");
    }

    @Test
    void objectsToTooManyWords() {
        assertThat(explained(91)).containsExactly("PL-001 error: the explanation has 91 words, more than 90");
    }

    private List<String> explained(int words) {
        return Sample.single().set("/explanation", "green ".repeat(words)).findings(rule);
    }

    @Test
    void objectsToTheKeyAlone() {
        assertThat(Sample.single().set("/explanation", "The chlorophyll.").findings(rule))
                .containsExactly("PL-001 error: the explanation says the key again and nothing else");
    }

    @Test
    void objectsToTheReasonAlone() {
        assertThat(Sample.trueFalse()
                        .set("/explanation", "The carbon is taken from the air.")
                        .findings(rule))
                .containsExactly("PL-003 error: the explanation says the key again and nothing else");
    }

    @Test
    void objectsToAnAcceptedAnswerAlone() {
        assertThat(Sample.cloze().set("/explanation", "Night").findings(rule))
                .containsExactly("PL-005 error: the explanation says the key again and nothing else");
    }
}
