package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class L48AdviceTest {
    private final L48Advice rule = new L48Advice();

    @Test
    void acceptsWhatIsSaidOfOthers() {
        assertThat(Sample.bank()
                        .set("/options/1/feedback", "Those who ask for light say that you should taken as a whole.")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"You should take more of it., you should take", "It is safe to use at home., safe to use at home"})
    void objectsToAdvice(String feedback, String advice) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .containsExactly("PL-001 error: \"" + advice + "\" is advice");
    }

    @Test
    void objectsToWhatThePlanListsToo() {
        Sample sample = Sample.single().set("/stem", "When should you ask for xylem (C+) at a shop?");
        assertThat(sample.findings(rule)).isEmpty();
        assertThat(sample.inPlan("/advice", "['ask for xylem (C+)']").findings(rule))
                .containsExactly("PL-001 error: \"ask for xylem c+\" is advice");
    }

    @Test
    void leavesTheExplanationToWarn() {
        assertThat(Sample.single()
                        .set("/explanation", "Nothing here says that it is safe to use at home.")
                        .findings(rule))
                .isEmpty();
    }
}
