package io.github.quizraft.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTest {
    private static final LocalDate SINCE = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "0, LEARNING",
        "42, LEARNING",
        "43, KEEPING",
        "47, KEEPING",
        "48, FINAL",
        "59, FINAL",
        "60, FINAL",
        "61, OVER"
    })
    void aWayOfSixtyDays(int day, Stretch stretch) {
        assertThat(exam(60).on(SINCE.plusDays(day))).isEqualTo(stretch);
    }

    @ParameterizedTest
    @CsvSource({"200, 14", "60, 12", "10, 2", "3, 1", "1, 1"})
    void theFinalWindowIsAFifthOfTheWayAndTwoWeeksAtMost(int way, int days) {
        assertThat(exam(way).finalDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"200, 60", "60, 18", "20, 7", "8, 4", "2, 2"})
    void nearlyAThirdOfTheWayIsLeftForKeepingWhatWasMet(int way, int keeping) {
        Exam exam = exam(way);

        assertThat(exam.daysFrom(exam.newUntil())).isEqualTo(keeping);
        assertThat(exam.newUntil()).isBefore(exam.finalFrom());
    }

    @Test
    void whoDoesNotSaySinceWhenHasTheLongestFinalWindow() {
        Exam exam = new Exam(SINCE.plusDays(60), Optional.empty(), 20, Set.of(), 0.9);

        assertThat(exam.finalDays()).isEqualTo(14);
    }

    @Test
    void itIsOnItsBanksOrOnAll() {
        CardId card = CardId.of("sleep", "SL-001");

        assertThat(exam(60).covers(card)).isTrue();
        assertThat(new Exam(SINCE, Optional.empty(), 20, Set.of("pain"), 0.9).covers(card))
                .isFalse();
    }

    private static Exam exam(int days) {
        return new Exam(SINCE.plusDays(days), Optional.of(SINCE), 20, Set.of(), 0.9);
    }
}
