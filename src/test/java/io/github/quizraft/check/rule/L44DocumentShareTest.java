package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L44DocumentShareTest {
    private final L44DocumentShare rule = new L44DocumentShare();

    @Test
    void acceptsSharesThatAreNear() {
        assertThat(Sample.single()
                        .another("PL-050")
                        .set("/sources/0/document", "d1")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void aQuestionOnBothDocumentsCountsForBoth() {
        assertThat(Sample.matching().findings(rule))
                .containsExactly(
                        "d0 warning: d0 has 100% of the questions, but 50% of the claims",
                        "d1 warning: d1 has 100% of the questions, but 50% of the claims");
    }

    @Test
    void namesTheDocumentsThatAreFarOff() {
        assertThat(Sample.single().findings(rule))
                .containsExactly(
                        "d0 warning: d0 has 100% of the questions, but 50% of the claims",
                        "d1 warning: d1 has 0% of the questions, but 50% of the claims");
    }
}
