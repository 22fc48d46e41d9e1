package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void decimalsAreThoseOfAFormat() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            double number = random.nextInt(1_000_000) / 1000.0 * (i % 7 == 0 ? 0.0001 : 1);
            int places = random.nextInt(4);
            assertThat(Decimals.of(number, places))
                    .as(number + " with " + places)
                    .isEqualTo(String.format(Locale.ROOT, "%." + places + "f", number));
        }
        assertThat(Decimals.of(1e12, 1)).isEqualTo("1000000000000.0");
        assertThat(Decimals.of(-2.25, 1)).isEqualTo("-2.3");
        assertThat(Decimals.of(Double.NaN, 1)).isEqualTo("NaN");
    }
}
