package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.fit.FirstReturns.Start;
import io.github.quizraft.memory.fit.FirstReturns.Tally;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FirstStabilityTest {
    private static final List<Double> STANDARD = ModelVersion.FSRS_6.standard();

    private final SortedMap<Start, Tally> tallies = new TreeMap<>();

    @Test
    void is_the_time_after_which_nine_tenths_are_recalled() {
        tallies.put(new Start(3, 5), new Tally(100_000, 90_000));

        assertThat(find()[2]).isCloseTo(5, within(0.01));
    }

    @Test
    void is_moved_for_all_grades_alike_where_only_one_is_known() {
        tallies.put(new Start(3, 5), new Tally(100_000, 90_000));

        double[] found = find();
        for (int i = 0; i < 4; i++) {
            assertThat(found[i] / STANDARD.get(i)).isCloseTo(found[2] / STANDARD.get(2), within(1e-9));
        }
    }

    @Test
    void believes_the_grade_with_more_cards_where_a_better_one_looks_worse() {
        tallies.put(new Start(3, 10), new Tally(10_000, 9_000));
        tallies.put(new Start(4, 5), new Tally(1_000, 900));

        double[] found = find();
        assertThat(found[3]).isEqualTo(found[2]).isCloseTo(10, within(0.1));
    }

    @Test
    void fills_in_any_grades_that_are_missing() {
        int[] days = {0, 1, 3, 8, 20};
        for (int known = 1; known < 16; known++) {
            tallies.clear();
            for (int grade = 1; grade <= 4; grade++) {
                if ((known >> (grade - 1) & 1) == 1) {
                    tallies.put(new Start(grade, days[grade]), new Tally(1_000_000, 900_000));
                }
            }
            double[] found = find();
            for (int grade = 1; grade <= 4; grade++) {
                assertThat(found[grade - 1]).as("grade %d of %d", grade, known).isBetween(0.001, 100.0);
                if ((known >> (grade - 1) & 1) == 1) {
                    assertThat(found[grade - 1]).isCloseTo(days[grade], within(0.01));
                }
            }
            if (known == 0b1001) {
                assertThat(Math.log(found[1]))
                        .isCloseTo(0.41 * Math.log(found[0]) + 0.59 * Math.log(found[2]), within(1e-9));
                assertThat(Math.log(found[2]))
                        .isCloseTo(0.46 * Math.log(found[1]) + 0.54 * Math.log(found[3]), within(1e-9));
            }
        }
    }

    private double[] find() {
        return new FirstStability(new FirstReturns(tallies), STANDARD).find();
    }
}
