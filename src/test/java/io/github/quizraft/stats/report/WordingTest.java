package io.github.quizraft.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void daysAndMonthsHaveThreeLetters() {
        assertThat(Wording.month(LocalDate.of(2027, 9, 6))).isEqualTo("Sep");
        assertThat(Wording.month(LocalDate.of(2027, 5, 6))).isEqualTo("May");
        assertThat(Wording.weekday(LocalDate.of(2027, 9, 6))).isEqualTo("Mon");
    }
}
