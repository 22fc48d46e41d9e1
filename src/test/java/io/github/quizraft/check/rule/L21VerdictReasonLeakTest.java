package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L21VerdictReasonLeakTest {
    private final L21VerdictReasonLeak rule = new L21VerdictReasonLeak();

    @Test
    void acceptsReasonsForBothVerdicts() {
        assertThat(Sample.trueFalse().findings(rule)).isEmpty();
    }

    @Test
    void objectsIfAllArgueForTheSame() {
        assertThat(Sample.trueFalse().set("/reasons/2/supports", "true").findings(rule))
                .containsExactly("PL-003 error: all 3 reasons support true");
    }

    @Test
    void leavesOptionsAlone() {
        assertThat(Sample.single().findings(rule)).isEmpty();
    }
}
