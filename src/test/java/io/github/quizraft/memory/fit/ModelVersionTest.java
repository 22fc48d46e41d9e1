package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelVersionTest {
    @ParameterizedTest
    @EnumSource
    void makes_the_model_it_names(ModelVersion version) {
        assertThat(version.model(version.standard()).id()).isEqualTo(version.id());
    }

    @Test
    void refuses_weights_out_of_bounds() {
        List<Double> weights = new ArrayList<>(ModelVersion.FSRS_6.standard());
        weights.set(3, 120.0);

        assertThatThrownBy(() -> ModelVersion.FSRS_6.model(weights))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight w3 of fsrs-6 is 120.0, which is out of bounds: the nearest allowed is 100.0");
    }

    @Test
    void refuses_another_number_of_weights() {
        assertThatThrownBy(() -> ModelVersion.FSRS_7.check(ModelVersion.FSRS_6.standard()))
                .hasMessage("fsrs-7 has 34 weights, but here are 21");
    }

    @Test
    void refuses_what_is_no_number() {
        List<Double> weights = new ArrayList<>(ModelVersion.FSRS_7.standard());
        weights.set(0, Double.NaN);

        assertThatThrownBy(() -> ModelVersion.FSRS_7.check(weights)).isInstanceOf(IllegalArgumentException.class);
    }
}
