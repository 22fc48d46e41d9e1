package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L41ConflictUnreachedTest {
    private final L41ConflictUnreached rule = new L41ConflictUnreached();

    @Test
    void acceptsATaggedConflict() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void namesAConflictThatNoQuestionTreats() {
        assertThat(Sample.single().findings(rule)).containsExactly("X01 warning: no question treats this conflict");
    }
}
