package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L07MissingFeedbackTest {
    private final L07MissingFeedback rule = new L07MissingFeedback();

    @Test
    void acceptsFeedbackOnEveryAnswer() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }

    @Test
    void objectsToAWrongOptionWithoutFeedback() {
        assertThat(Sample.single().remove("/options/1/feedback").findings(rule))
                .containsExactly("PL-001 error: there is no feedback on \"b\"");
    }

    @Test
    void onlyWarnsInABankThatWasNotPlanned() {
        assertThat(Sample.trueFalse()
                        .withoutPlan()
                        .remove("/reasons/2/feedback")
                        .findings(rule))
                .containsExactly("PL-003 warning: there is no feedback on \"c\"");
    }

    @Test
    void objectsToFewWords() {
        assertThat(Sample.shortAnswer()
                        .withoutPlan()
                        .set("/nearMisses/1/feedback", "That is a pore.")
                        .findings(rule))
                .containsExactly("PL-004 error: feedback \"That is a pore.\" has 4 words, fewer than 5");
    }

    @Test
    void warnsOfARightOptionWithoutFeedback() {
        assertThat(Sample.multiple().remove("/options/0/feedback").findings(rule))
                .containsExactly("PL-002 warning: there is no feedback on the right \"a\"");
    }

    @Test
    void warnsOfFewWordsOnARightOption() {
        assertThat(Sample.single().set("/options/0/feedback", "Indeed.").findings(rule))
                .containsExactly("PL-001 warning: feedback \"Indeed.\" has 1 word, fewer than 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l2", "r5"})
    void wantsFeedbackOnEachLeftEntryAndEachExtra(String entry) {
        assertThat(Sample.matching().remove("/feedback/" + entry).findings(rule))
                .containsExactly("PL-006 error: there is no feedback on \"" + entry + "\"");
    }

    @Test
    void wantsFeedbackOnEachSwap() {
        assertThat(Sample.ordering().remove("/mistakes/1").findings(rule))
                .containsExactly("PL-007 error: there is no feedback on swapping \"b\" and \"c\"");
    }

    @Test
    void takesTheStepsOfASwapInAnyOrder() {
        assertThat(Sample.ordering().set("/mistakes/1/swapped", "['c', 'b']").findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfASwapThatIsNone() {
        assertThat(Sample.ordering()
                        .set(
                                "/mistakes/-",
                                "{'swapped': ['d', 'a'], 'feedback': 'Nothing leaves that has not come in.'}")
                        .findings(rule))
                .containsExactly("PL-007 warning: \"d\" and \"a\" are no neighbors in the right order, so that the"
                        + " feedback is never shown");
    }
}
