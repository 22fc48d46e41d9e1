package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L30SlipHandledTest {
    private final L30SlipHandled rule = new L30SlipHandled();

    @Test
    void acceptsTermsWithoutSlipForms() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsIfNoSlipFormIsANearMiss() {
        assertThat(Sample.shortAnswer().set("/answers", "['RBC']").findings(rule))
                .containsExactly("PL-004 warning: no near miss is a slip form of \"rubisco\": \"rubiscoe\"");
        assertThat(Sample.cloze().set("/blanks/0/answers", "['rubisco']").findings(rule))
                .hasSize(1);
    }

    @Test
    void acceptsASlipFormAmongTheNearMisses() {
        assertThat(Sample.shortAnswer()
                        .set("/answers", "['rubisco']")
                        .set("/nearMisses/1/match", "['stoma', 'Rubiscoe']")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void isSkippedWithoutTerms() {
        assertThat(rule.about().needs()).hasSize(1);
    }
}
