package io.github.quizraft.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void decimalsAreThoseOfAFormat() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            double number = random.nextInt(1_000_000) / 1000.0 * (i % 7 == 0 ? 0.0001 : 1);
            int places = random.nextInt(4);
            assertThat(Wording.decimal(number, places))
                    .as(number + " with " + places)
                    .isEqualTo(String.format(Locale.ROOT, "%." + places + "f", number));
        }
        assertThat(Wording.decimal(1e12, 1)).isEqualTo("1000000000000.0");
        assertThat(Wording.decimal(-2.25, 1)).isEqualTo("-2.3");
        assertThat(Wording.decimal(Double.NaN, 1)).isEqualTo("NaN");
    }

    @Test
    void daysAndMonthsHaveThreeLetters() {
        assertThat(Wording.month(LocalDate.of(2027, 9, 6))).isEqualTo("Sep");
        assertThat(Wording.month(LocalDate.of(2027, 5, 6))).isEqualTo("May");
        assertThat(Wording.weekday(LocalDate.of(2027, 9, 6))).isEqualTo("Mon");
    }
}
