package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L44DocumentShareTest {
    private final L44DocumentShare rule = new L44DocumentShare();

    @Test
    void acceptsSharesThatAreNear() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void namesTheDocumentsThatAreFarOff() {
        assertThat(Sample.single().findings(rule))
                .containsExactly(
                        "d0 warning: d0 has 100% of the citations, but 50% of the claims",
                        "d1 warning: d1 has 0% of the citations, but 50% of the claims");
    }
}
