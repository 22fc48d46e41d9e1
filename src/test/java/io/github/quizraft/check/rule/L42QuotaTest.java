package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;

class L42QuotaTest {
    private final L42Quota rule = new L42Quota();

    @Test
    void acceptsWhatWasPlanned() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void countsTheQuestionsOfABankAndOfAll() {
        assertThat(Sample.single().findings(rule))
                .containsExactly(
                        "* error: 1 question in all; at least 8 are planned",
                        "* error: 1 question; at least 8 are planned");
    }

    @Test
    void aKindMayBeOffByTheTolerance() {
        assertThat(Sample.bank().inPlan("/banks/plants/kinds/cloze", "3").findings(rule))
                .isEmpty();
        assertThat(Sample.bank().inPlan("/banks/plants/kinds/cloze", "4").findings(rule))
                .containsExactly("* warning: 1 question of kind cloze; 4 are planned");
    }

    @Test
    void missesABankThatWasPlanned() {
        assertThat(Sample.bank().inPlan("/banks/mosses", "{'total': 3}").findings(rule))
                .containsExactly("* error: there is no such bank");
    }
}
