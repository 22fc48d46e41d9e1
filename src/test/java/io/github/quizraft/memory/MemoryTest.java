package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_stability_that_is_no_time_span_is_refused(double stability) {
        assertThatThrownBy(() -> new Memory(stability, 5)).hasMessageContaining("stability");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 10.01, Double.NaN})
    void a_difficulty_off_the_scale_is_refused(double difficulty) {
        assertThatThrownBy(() -> new Memory(1, difficulty)).hasMessageContaining("difficulty is from 1 to 10");
    }

    @Test
    void elapsed_time_cannot_be_negative() {
        assertThatThrownBy(() -> Elapsed.ofDays(-1)).hasMessageContaining("-1 days");
        assertThatThrownBy(() -> new Elapsed(0, Duration.ofSeconds(-1))).hasMessageContaining("PT-1S");
    }
}
