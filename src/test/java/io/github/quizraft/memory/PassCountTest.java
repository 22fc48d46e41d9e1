package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassCountTest {
    /**
     * By hand, for chances of 0.9, 0.8 and 0.5. None: 0.1 * 0.2 * 0.5 = 0.01. One: 0.9 * 0.2 * 0.5 + 0.1 * 0.8 * 0.5 + 0.1 *
     * 0.2 * 0.5 = 0.14. Two: 0.9 * 0.8 * 0.5 + 0.9 * 0.2 * 0.5 + 0.1 * 0.8 * 0.5 = 0.49. Three: 0.9 * 0.8 * 0.5 = 0.36.
     */
    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0.01", "1, 0.15", "2, 0.64", "3, 1", "4, 1"})
    void three_tests_are_as_worked_out_by_hand(int passes, double atMost) {
        assertThat(count(0.9, 0.8, 0.5).atMost(passes)).isCloseTo(atMost, within(1e-12));
        assertThat(count(0.5, 0.9, 0.8).atMost(passes)).isCloseTo(atMost, within(1e-12));
    }

    @Test
    void of_no_tests_none_is_passed_for_certain() {
        assertThat(count().atMost(0)).isEqualTo(1);
    }

    @Test
    void is_what_going_through_all_outcomes_gives() {
        SplittableRandom random = new SplittableRandom(11);
        for (int tests = 1; tests <= 12; tests++) {
            double[] chances = random.doubles(tests).toArray();
            for (int passes = 0; passes <= tests; passes++) {
                assertThat(count(chances).atMost(passes)).isCloseTo(enumerated(chances, passes), within(1e-12));
            }
        }
    }

    @Test
    void equal_chances_give_the_binomial_distribution_also_for_many_tests() {
        double[] chances = IntStream.range(0, 500).mapToDouble(i -> 0.9).toArray();
        double sum = 0;
        // In logarithms, since 0.1^500 is 0 as a double.
        double logarithm = 500 * Math.log(0.1);
        for (int passes = 0; passes <= 430; passes++) {
            sum += Math.exp(logarithm);
            logarithm += Math.log((500.0 - passes) / (passes + 1) * 0.9 / 0.1);
        }
        assertThat(count(chances).atMost(430)).isCloseTo(sum, within(1e-12)).isLessThan(0.01);
    }

    private static double enumerated(double[] chances, int most) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
            if (Integer.bitCount(outcome) <= most) {
                double chance = 1;
                for (int i = 0; i < chances.length; i++) {
                    chance *= (outcome >> i & 1) == 1 ? chances[i] : 1 - chances[i];
                }
                sum += chance;
            }
        }
        return sum;
    }

    private static PassCount count(double... chances) {
        PassCount count = new PassCount();
        for (double chance : chances) {
            count.add(chance);
        }
        return count;
    }
}
