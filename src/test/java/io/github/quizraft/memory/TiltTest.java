package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiltTest {
    @Test
    void equal_weights_choose_all_numbers_equally_often_and_in_their_order() {
        int[] numbers = {9, 10, 11, 12};
        double[] weights = {3, 3, 3, 3};

        assertThat(IntStream.range(0, 8)
                        .map(i -> Tilt.pick(numbers, weights, i / 8.0).orElseThrow()))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void whatever_the_weights_are_the_mean_stays() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            int[] numbers = IntStream.range(20, 24 + random.nextInt(9)).toArray();
            double[] weights = IntStream.of(numbers)
                    .mapToDouble(number -> Math.pow(1 + random.nextInt(40), -2.15))
                    .toArray();
            int chances = 2_000;

            double mean = IntStream.range(0, chances)
                    .map(i -> numbers[
                            Tilt.pick(numbers, weights, (i + 0.5) / chances).orElseThrow()])
                    .average()
                    .orElseThrow();

            assertThat(mean).isCloseTo(IntStream.of(numbers).average().orElseThrow(), within(0.01));
        }
    }

    @Test
    void among_three_the_tilt_is_what_the_equations_say() {
        // Weights 1, 2, 4 are tilted to equal ones by k = -ln 2, which is the one that keeps the mean.
        int[] numbers = {1, 2, 3};

        assertThat(IntStream.of(0, 1, 2)
                        .map(third -> Tilt.pick(numbers, new double[] {1, 2, 4}, (third + 0.99) / 3)
                                .orElseThrow()))
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_number_without_weight_is_never_chosen() {
        int[] numbers = {5, 6, 7};
        double[] weights = {0, 0, 1};

        assertThat(IntStream.range(0, 100)
                        .map(i -> Tilt.pick(numbers, weights, i / 100.0).orElseThrow()))
                .containsOnly(2);
        assertThat(Tilt.pick(numbers, new double[3], 0.5)).isEmpty();
    }
}
