package io.github.quizraft.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Instant START = Instant.parse("2027-01-01T10:00:00Z");

    private final List<Review> log = new ArrayList<>();

    @Test
    void withoutAnswersTheyAreThoseOfLearnersAtLarge() {
        assertThat(habits()).isEqualTo(Habits.USUAL);
        assertThat(habits().source()).contains("averages of many learners", "first meetings 0 of 40");
    }

    @Test
    void enoughFirstMeetingsAreTheLearnersOwn() {
        for (int card = 0; card < 40; card++) {
            add(card, 0, card < 10 ? Grade.AGAIN : Grade.GOOD, 5);
        }

        assertThat(habits().first().share(Grade.AGAIN)).isBetween(0.2, 0.3);
        assertThat(habits().first().share(Grade.EASY)).isPositive();
        assertThat(habits().learning().mean(habits().first())).isCloseTo(5, within(0.5));
        assertThat(habits().review()).isEqualTo(Habits.USUAL.review());
        assertThat(habits().source()).startsWith("By your own grades and times for first meetings");
    }

    @Test
    void laterAnswersAreTheLearnersOwnOnceThereAreEnough() {
        for (int card = 0; card < 50; card++) {
            add(card, 0, Grade.GOOD, 10);
            add(card, 2, Grade.GOOD, 6);
            add(card, 9, Grade.HARD, 6);
        }

        assertThat(habits().ownLater()).isTrue();
        assertThat(habits().passes().share(Grade.HARD)).isCloseTo(0.5, within(0.01));
        assertThat(habits().passes().again()).isZero();
        assertThat(habits().source()).isEqualTo("By your own grades and answer times.");
        assertThat(habits().relearning()).isEqualTo(Habits.USUAL.relearning());
    }

    @Test
    void whoLeftTheDeskIsTakenForAMinute() {
        for (int card = 0; card < 40; card++) {
            add(card, 0, Grade.GOOD, 4_000);
        }

        assertThat(habits().learning().good()).isCloseTo(60, within(0.1));
    }

    @Test
    void answersWhoseTimeNobodyMeasuredSayNothingOfHowLongTheyTake() {
        for (int card = 0; card < 100; card++) {
            add(card, 0, Grade.GOOD, 0);
            add(card, 2, Grade.GOOD, 0);
        }
        assertThat(habits().learning()).isEqualTo(Habits.USUAL.learning());
        assertThat(habits().review()).isEqualTo(Habits.USUAL.review());
        assertThat(habits().ownLater()).isTrue();
        assertThat(habits().source()).startsWith("By your own grades; times are averages");

        for (int card = 100; card < 140; card++) {
            add(card, 0, Grade.GOOD, 5);
        }
        assertThat(habits().learning().good()).isCloseTo(5, within(0.01));
    }

    private Habits habits() {
        return Habits.of(History.of(log), StudyDay.DEFAULT);
    }

    private void add(int card, int day, Grade grade, int seconds) {
        log.add(new Review(
                new EntryId(new UUID(day, log.size())),
                LearnerId.ME,
                CardId.of("bank", "B-" + card),
                Moment.utc(START.plus(Duration.ofDays(day))),
                grade,
                "",
                grade.passed() ? 1 : 0,
                false,
                Optional.empty(),
                Duration.ofSeconds(seconds),
                "desk",
                "fsrs-6"));
    }
}
