package io.github.quizraft.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Six players and five questions, with every number worked out on paper.
 *
 * <pre>
 *      Q1 Q2 Q3 Q4 Q5   T
 *  A    1  1  1  1  1   5
 *  B    1  1  1  1  0   4
 *  C    1  1  1  0  0   3
 *  D    1  1  0  1  0   3
 *  E    1  0  0  0  0   1
 *  F    0  1  0  0  1   2
 *  p   5/6 5/6 1/2 1/2 1/3   mean 3, variance (4 + 1 + 0 + 0 + 4 + 1) / 6 = 5/3
 *  pq  5/36 5/36 1/4 1/4 2/9   sum 1
 * </pre>
 */
class HandComputedTest {
    private static final Analysis ANALYSIS =
            Group.picking("aaaaa", "aaaab", "aaabb", "aabab", "abbbb", "babba").analysed();

    /** Of the rests R = T - x. 36 times the covariance, and 36 times the variances of x and of R, as worked out. */
    @ParameterizedTest
    @CsvSource({"1, 1, 5, 53", "2, 7, 5, 41", "3, 9, 9, 33", "4, 9, 9, 33", "5, -2, 8, 56"})
    void itemRestCorrelation(int question, int covariance, int ofItem, int ofRest) {
        double expected = covariance / Math.sqrt(ofItem * ofRest);

        assertThat(value(item(question).discrimination().rest())).isCloseTo(expected, within(1e-12));
    }

    /** (M1 - M0) / s * sqrt(pq): for Q3 those who got it right have 4 on average, the others 2. */
    @Test
    void pointBiserialCorrelationWithTheTotal() {
        double s = Math.sqrt(5.0 / 3);

        assertThat(value(item(3).discrimination().total())).isCloseTo((4 - 2) / s * Math.sqrt(0.25), within(1e-12));
        assertThat(value(item(1).discrimination().total()))
                .isCloseTo((16.0 / 5 - 2) / s * Math.sqrt(5.0 / 36), within(1e-12));
        assertThat(value(item(5).discrimination().total()))
                .isCloseTo((3.5 - 2.75) / s * Math.sqrt(2.0 / 9), within(1e-12));
    }

    /** Of six, 27 % are two: A and B at the top, E and F at the bottom. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.5", "3, 1", "4, 1", "5, 0"})
    void upperLowerIndex(int question, double expected) {
        assertThat(value(item(question).discrimination().upperLower())).isEqualTo(expected);
    }

    /** One in four is right by chance: (5/6 - 1/4) / (3/4) = 7/9. */
    @ParameterizedTest
    @CsvSource({"1, 5, 7", "2, 5, 7", "3, 3, 3", "4, 3, 3", "5, 2, 1"})
    void facilityAndWhatIsAboveChance(int question, int right, int ninths) {
        assertThat(item(question).points()).isEqualTo(right);
        assertThat(value(item(question).facility())).isCloseTo(right / 6.0, within(1e-12));
        assertThat(value(item(question).corrected())).isCloseTo(ninths / 9.0, within(1e-12));
    }

    /** 5/4 * (1 - 1 / (5/3)) = 1/2; the error is sqrt(5/3) * sqrt(1/2). */
    @Test
    void reliabilityAndError() {
        Reliability reliability = ANALYSIS.reliability();

        assertThat(reliability.isAllOrNothing()).isTrue();
        assertThat(value(reliability.mean())).isEqualTo(3);
        assertThat(value(reliability.deviation())).isCloseTo(Math.sqrt(5.0 / 3), within(1e-12));
        assertThat(value(reliability.alpha())).isCloseTo(0.5, within(1e-12));
        assertThat(value(reliability.error())).isCloseTo(Math.sqrt(5.0 / 6), within(1e-12));
    }

    /** In Q3 the key was chosen by A, B, C with rests 4, 3, 2 of 4, option b by D, E, F with 3, 1, 2. */
    @Test
    void tableOfOptions() {
        OptionUse key = item(3).options().get(0);
        OptionUse other = item(3).options().get(1);

        assertThat(key.count()).isEqualTo(3);
        assertThat(value(key.share())).isEqualTo(0.5);
        assertThat(value(key.rest())).isCloseTo(0.75, within(1e-12));
        assertThat(value(other.rest())).isCloseTo(0.5, within(1e-12));
        assertThat(value(item(3).efficiency())).isCloseTo(1.0 / 3, within(1e-12));
    }

    private static ItemAnalysis item(int question) {
        return ANALYSIS.items().get(question - 1);
    }

    static double value(Estimate estimate) {
        return estimate.known().orElseThrow(() -> new AssertionError(estimate)).value();
    }
}
