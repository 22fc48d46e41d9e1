package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L43SpreadTest {
    private final L43Spread rule = new L43Spread();

    @Test
    void acceptsSharesWithinTheirBounds() {
        assertThat(Sample.bank()
                        .inPlan("/bloom", "[{'levels': ['remember'], 'least': 30, 'most': 40}]")
                        .inPlan("/difficulty", "[{'levels': [1, 2], 'least': 80}]")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void saysHowMuchALevelMakesUp() {
        assertThat(Sample.bank()
                        .inPlan("/bloom", "[{'levels': ['analyze', 'evaluate'], 'least': 20, 'most': 40}]")
                        .inPlan("/difficulty", "[{'levels': [3], 'most': 10}]")
                        .findings(rule))
                .containsExactlyInAnyOrder(
                        "* warning: analyze and evaluate makes up 12.5% of the questions; 20% to 40% are planned",
                        "* warning: difficulty 3 makes up 12.5% of the questions; 0% to 10% are planned");
    }

    @Test
    void aBankMayHaveSharesOfItsOwn() {
        assertThat(Sample.bank()
                        .inPlan("/banks/plants/bloom", "[{'levels': ['remember'], 'most': 30}]")
                        .findings(rule))
                .containsExactly("* warning: remember makes up 37.5% of the questions; 0% to 30% are planned");
    }
}
