package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L13PositionWordTest {
    private final L13PositionWord rule = new L13PositionWord();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first response to a shortage of water is closing the pores.",
                "Options of this sort leave out the light.",
                "Vitamin B is no answer to a shortage of light.",
                "The flow on the left bank is faster."
            })
    void acceptsWordsThatNameNoPlace(String feedback) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option B comes nearer to what the page says.",
                "This is answer 3 with other words.",
                "The last option says what the pigment is.",
                "See above for what the pigment does.",
                "The tissue on the right carries sugar, on the left."
            })
    void objectsToANamedPlace(String feedback) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("PL-001 error: ");
    }

    @Test
    void looksAtTheExplanationToo() {
        assertThat(Sample.ordering()
                        .set("/explanation", "The second one is explained below.")
                        .findings(rule))
                .containsExactly("PL-007 error: \"second one\" names a place");
    }
}
