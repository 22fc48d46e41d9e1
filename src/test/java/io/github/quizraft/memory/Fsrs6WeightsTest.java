package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs6WeightsTest {
    private static final List<Double> STANDARD = Fsrs6Weights.standard().values();

    @Test
    void the_defaults_lie_within_their_own_bounds() {
        assertThat(Fsrs6Weights.of(STANDARD))
                .isEqualTo(Fsrs6Weights.standard())
                .hasSameHashCodeAs(Fsrs6Weights.standard());
    }

    @Test
    void the_mode_is_part_of_the_value() {
        assertThat(Fsrs6Weights.of(STANDARD, 1, false)).isNotEqualTo(Fsrs6Weights.standard());
    }

    @Test
    void only_without_short_term_may_same_day_growth_ignore_stability() {
        List<Double> zeros = new ArrayList<>(STANDARD);
        zeros.set(19, 0.0);

        assertThat(Fsrs6Weights.of(zeros, 1, true).get(19)).isEqualTo(0.01);
        assertThat(Fsrs6Weights.of(zeros, 1, false).get(19)).isZero();
    }

    @Test
    void more_relearning_steps_tighten_the_bound_on_same_day_growth() {
        List<Double> high = new ArrayList<>(STANDARD);
        high.set(17, 9.0);

        assertThat(Fsrs6Weights.of(high, 1, true).get(17)).isEqualTo(2);
        assertThat(Fsrs6Weights.of(high, 2, true).get(17)).isLessThan(2);
        assertThat(Fsrs6Weights.of(high, 4, true).get(17))
                .isLessThan(Fsrs6Weights.of(high, 2, true).get(17));
    }

    @Test
    void values_handed_in_or_out_cannot_change_them() {
        List<Double> mine = new ArrayList<>(STANDARD);
        Fsrs6Weights weights = Fsrs6Weights.of(mine);
        mine.set(0, 50.0);

        assertThat(weights.get(0)).isEqualTo(0.212);
        assertThatThrownBy(() -> weights.values().set(0, 1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 18, 20, 22, 34})
    void another_number_of_weights_is_refused_by_its_number(int size) {
        assertThatThrownBy(() -> Fsrs6Weights.of(Collections.nCopies(size, 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FSRS weights are 21 numbers (or 19 or 17 of an older version), not " + size);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void a_weight_that_is_no_number_is_refused_by_its_name(double bad) {
        List<Double> weights = new ArrayList<>(STANDARD);
        weights.set(7, bad);

        assertThatThrownBy(() -> Fsrs6Weights.of(weights)).hasMessage("FSRS weight w7 is not a finite number: " + bad);
    }
}
