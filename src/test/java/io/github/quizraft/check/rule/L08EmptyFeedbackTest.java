package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class L08EmptyFeedbackTest {
    private final L08EmptyFeedback rule = new L08EmptyFeedback();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not quite: this tissue carries sugar.",
                "No plant has such a pigment in its leaves.",
                "Right tissue, wrong direction of flow."
            })
    void acceptsAReason(String feedback) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incorrect.",
                "No, try again!",
                "That's wrong",
                "Not quite. Try again.",
                "Sorry, this is not right.",
                "Wrong answer"
            })
    void objectsToAVerdictAlone(String feedback) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .containsExactly("PL-001 error: feedback \"" + feedback + "\" gives only a verdict");
    }

    @Test
    void objectsToTheSameFeedbackTwice() {
        assertThat(Sample.ordering()
                        .set("/mistakes/2/feedback", "Nothing can rise, that has not entered the root!")
                        .findings(rule))
                .containsExactly("PL-007 error: the feedback on \"c-d\" says the same as that on \"a-b\"");
    }

    @Test
    void acceptsThatThereIsNone() {
        assertThat(Sample.single()
                        .remove("/options/1/feedback")
                        .remove("/options/2/feedback")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsSoundQuestionsOfEveryKind() {
        assertThat(Sample.bank().findings(rule)).isEmpty();
    }
}
