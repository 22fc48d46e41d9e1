package io.github.quizraft.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** By the formula with a pocket calculator; at the ends it is n / (n + z squared) and its complement. */
    @ParameterizedTest
    @CsvSource({
        "8, 10, 0.4902, 0.9433",
        "0, 10, 0.0000, 0.2775",
        "10, 10, 0.7225, 1.0000",
        "1, 1, 0.2065, 1.0000",
        "50, 100, 0.4038, 0.5962",
        "900, 1000, 0.8798, 0.9171"
    })
    void isThatOfWilson(int hits, int of, double low, double high) {
        Interval interval = Interval.wilson(hits, of);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void holdsTheShareAndNarrowsWithTheSample() {
        for (int hits = 0; hits <= 20; hits++) {
            Interval small = Interval.wilson(hits, 20);
            Interval large = Interval.wilson(hits * 10, 200);

            assertThat(small.contains(hits / 20.0)).isTrue();
            assertThat(large.high() - large.low()).isLessThan(small.high() - small.low());
        }
    }
}
