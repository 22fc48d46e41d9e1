package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class L20VerdictBalanceTest {
    private final L20VerdictBalance rule = new L20VerdictBalance();

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 2", "2, 3", "3, 0"})
    void acceptsABalanceAndAHandful(int trues, int falses) {
        assertThat(verdicts(trues, falses).findings(rule)).isEmpty();
    }

    @Test
    void objectsToAShareOutOfTheLimits() {
        assertThat(verdicts(1, 3).findings(rule))
                .containsExactly("* warning: 1 of 4 true-or-false questions are true, 25%; here false: F-0, F-1, F-2");
    }

    @Test
    void saysWhichQuestionsMakeTheSurplus() {
        assertThat(verdicts(4, 1).findings(rule))
                .containsExactly(
                        "* warning: 4 of 5 true-or-false questions are true, 80%; here true: PL-003, T-1, T-2, T-3");
    }

    @Test
    void countsOtherKindsForNothing() {
        assertThat(Sample.single().another("A").another("B").another("C").findings(rule))
                .isEmpty();
    }

    private static Sample verdicts(int trues, int falses) {
        Sample sample = Sample.trueFalse();
        for (int i = 1; i < trues; i++) {
            sample.another("T-" + i);
        }
        for (int i = 0; i < falses; i++) {
            sample.another("F-" + i)
                    .set("/answer", "false")
                    .set("/reasons/0/correct", "false")
                    .set("/reasons/2/correct", "true");
        }
        return sample;
    }
}
