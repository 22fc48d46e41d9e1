package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L39ClaimUnreachedTest {
    private final L39ClaimUnreached rule = new L39ClaimUnreached();

    @Test
    void acceptsClaimsThatAreAsked() {
        assertThat(Sample.bank().set("/claims/-", "D1-C03").findings(rule)).isEmpty();
    }

    @Test
    void namesEachClaimThatIsNot() {
        assertThat(Sample.bank().findings(rule)).containsExactly("D1-C03 error: no question cites this claim");
    }

    @Test
    void withoutAPlanItIsForTheAuthorToSay() {
        assertThat(Sample.bank().withoutPlan().findings(rule))
                .containsExactly("D1-C03 warning: no question cites this claim");
    }
}
