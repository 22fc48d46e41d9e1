package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant START = Instant.parse("2027-01-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final CardId CARD = CardId.of("sleep", "SL-001");
    private static final Scheduler FREE = Fixtures.scheduler();
    private static final Scheduler BOUND = FREE.before(new Deadline(DAY, 7, Set.of()));

    @Test
    void noIntervalReachesOverItAndTheMemoryStaysWhatItIs() {
        CardState free = answered(FREE, CARD, 0, 3, 14);
        CardState bound = answered(BOUND, CARD, 0, 3, 14);

        assertThat(due(free)).isAfter(DAY);
        assertThat(due(bound)).isBetween(DAY.minusDays(7), DAY.minusDays(1));
        assertThat(bound.memory()).isEqualTo(free.memory());
    }

    @Test
    void itsCardsAreSpreadOverTheLastDays() {
        Set<LocalDate> days = IntStream.range(0, 100)
                .mapToObj(i -> due(answered(BOUND, CardId.of("sleep", "SL-" + i), 0, 3, 14)))
                .collect(Collectors.toSet());

        assertThat(days).hasSize(7).allMatch(day -> day.isBefore(DAY));
    }

    @Test
    void whatIsDueBeforeItWaitsAsLongAsEver() {
        assertThat(answered(BOUND, CARD, 0, 1)).isEqualTo(answered(FREE, CARD, 0, 1));
    }

    @Test
    void whatWasAskedInTheLastDaysWaitsAsLongAsEver() {
        assertThat(answered(BOUND, CARD, 0, 3, 14, 26)).isEqualTo(answered(FREE, CARD, 0, 3, 14, 26));
    }

    @Test
    void cardsOfOtherBanksWaitAsLongAsEver() {
        Scheduler other = FREE.before(new Deadline(DAY, 7, Set.of("pain")));

        assertThat(answered(other, CARD, 0, 3, 14)).isEqualTo(answered(FREE, CARD, 0, 3, 14));
    }

    @Test
    void whatEachGradeWouldDoIsSaidWithIt() {
        List<Review> reviews = reviews(CARD, 0, 3);
        Moment now = Moment.utc(START.plus(Duration.ofDays(14)));

        assertThat(BOUND.preview(CARD, BOUND.replay(CARD, reviews), reviews, Optional.empty(), now, Load.NONE)
                        .values())
                .allMatch(state -> due(state).isBefore(DAY));
    }

    private static LocalDate due(CardState state) {
        return FREE.dueDay(state, state.last().offset());
    }

    private static CardState answered(Scheduler scheduler, CardId card, int... days) {
        return scheduler.replay(card, reviews(card, days)).orElseThrow();
    }

    private static List<Review> reviews(CardId card, int... days) {
        List<Review> reviews = new ArrayList<>();
        for (int day : days) {
            reviews.add(new Review(
                    new EntryId(new UUID(0, day)),
                    LearnerId.ME,
                    card,
                    Moment.utc(START.plus(Duration.ofDays(day))),
                    Grade.EASY,
                    "",
                    1,
                    false,
                    Optional.empty(),
                    Duration.ofSeconds(5),
                    "desk",
                    "fsrs-6"));
        }
        return reviews;
    }
}
