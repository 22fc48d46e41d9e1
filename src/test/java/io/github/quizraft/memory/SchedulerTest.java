package io.github.quizraft.memory;

import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.EASY;
import static io.github.quizraft.review.Grade.GOOD;
import static io.github.quizraft.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {
    private static final CardId CARD = new CardId("receptors/channel-block");
    private static final Moment MORNING = Moments.at("2026-03-10T09:00+01:00");

    private final Scheduler scheduler = new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    @Test
    void a_known_run_of_py_fsrs_gives_the_same_intervals() {
        Scheduler plain = new Scheduler(Fsrs6.standard(), withoutFuzz(36_500), new StudyDay(0));
        Optional<CardState> state = Optional.empty();
        Moment now = Moments.at("2022-11-29T12:30Z");
        List<Integer> intervals = new ArrayList<>();
        for (int grade : List.of(3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3)) {
            CardState after = plain.next(CARD, state, now, Grade.of(grade));
            intervals.add(after.scheduledDays());
            now = Moment.utc(after.due());
            state = Optional.of(after);
        }

        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void a_new_card_shows_what_each_grade_would_do_in_the_order_of_the_grades() {
        Scheduler plain = new Scheduler(Fsrs6.standard(), withoutFuzz(36_500), StudyDay.DEFAULT);

        Map<Grade, CardState> preview = plain.preview(CARD, Optional.empty(), MORNING);

        assertThat(preview.keySet()).containsExactly(AGAIN, HARD, GOOD, EASY);
        assertThat(preview.values())
                .extracting(SchedulerTest::delay)
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(6), Duration.ofMinutes(10), Duration.ofDays(8));
    }

    @Test
    void a_card_learns_reviews_lapses_and_relearns() {
        CardState learning = scheduler.next(CARD, Optional.empty(), MORNING, GOOD);
        CardState review = scheduler.next(CARD, Optional.of(learning), later(learning), GOOD);
        CardState lapsed = scheduler.next(CARD, Optional.of(review), later(review), AGAIN);
        CardState again = scheduler.next(CARD, Optional.of(lapsed), later(lapsed), AGAIN);
        CardState back = scheduler.next(CARD, Optional.of(again), later(again), GOOD);

        assertThat(List.of(learning, review, lapsed, again, back))
                .extracting(CardState::phase)
                .containsExactly(Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING, Phase.RELEARNING, Phase.REVIEW);
        assertThat(back.reviews()).isEqualTo(5);
        assertThat(back.lapses()).as("only a failure in review is a lapse").isEqualTo(1);
    }

    @Test
    void good_and_easy_stay_apart_even_at_the_maximum_interval() {
        Scheduler capped = new Scheduler(Fsrs6.standard(), withoutFuzz(30), StudyDay.DEFAULT);
        CardState old = inReview(30, new Memory(400, 5));

        Map<Grade, CardState> preview = capped.preview(CARD, Optional.of(old), later(old));

        assertThat(preview.values()).extracting(CardState::scheduledDays).containsExactly(0, 30, 31, 32);
    }

    @Test
    void a_clock_set_back_counts_as_the_same_day() {
        CardState state = inReview(10, new Memory(10, 5));
        Moment earlier = Moments.at("2026-03-01T09:00+01:00");

        CardState after = scheduler.next(CARD, Optional.of(state), earlier, GOOD);

        assertThat(after.memory()).isEqualTo(scheduler.model().next(state.memory(), Elapsed.ofDays(0), GOOD));
        assertThat(scheduler.retrievability(state, earlier)).isEqualTo(1);
        assertThat(scheduler.isDue(state, earlier)).isFalse();
    }

    @Test
    void recall_falls_by_study_days() {
        CardState state = inReview(10, new Memory(10, 5));

        assertThat(scheduler.retrievability(state, Moments.at("2026-03-11T03:00+01:00")))
                .as("still the same night")
                .isEqualTo(1);
        assertThat(scheduler.retrievability(state, Moments.at("2026-03-20T23:00+01:00")))
                .isCloseTo(0.9, within(1e-12));
    }

    @ParameterizedTest(name = "an interval of {0} d from 10 March, 09:00 in Berlin: due at {1} is {2}")
    @CsvSource({
        "1, 2026-03-11T03:59+01:00, false",
        "1, 2026-03-11T04:00+01:00, true",
        "1, 2026-03-10T23:59+01:00, false",
        "3, 2026-03-13T04:00+01:00, true",
        "3, 2026-03-13T03:59+01:00, false",
        // Clocks go forward in between.
        "20, 2026-03-30T03:59+02:00, false",
        "20, 2026-03-30T04:00+02:00, true",
        // The wall clock of where the learner now is decides.
        "3, 2026-03-13T04:00+09:00, true",
        "3, 2026-03-13T03:59-07:00, false"
    })
    void a_card_in_review_is_due_from_the_roll_over_of_its_day(int days, String now, boolean due) {
        assertThat(scheduler.isDue(inReview(days, new Memory(days, 5)), Moments.at(now)))
                .isEqualTo(due);
    }

    @Test
    void a_card_in_its_steps_is_due_at_the_exact_instant() {
        CardState state = scheduler.next(CARD, Optional.empty(), MORNING, GOOD);
        Instant due = MORNING.instant().plus(Duration.ofMinutes(10));

        assertThat(state.due()).isEqualTo(due);
        assertThat(scheduler.isDue(state, new Moment(due.minusMillis(1), MORNING.offset())))
                .isFalse();
        assertThat(scheduler.isDue(state, new Moment(due, MORNING.offset()))).isTrue();
    }

    @Test
    void a_step_over_the_roll_over_still_waits_for_its_instant() {
        CardState state = scheduler.next(CARD, Optional.empty(), Moments.at("2026-03-11T03:55+01:00"), GOOD);

        assertThat(scheduler.isDue(state, Moments.at("2026-03-11T04:04+01:00"))).isFalse();
        assertThat(scheduler.isDue(state, Moments.at("2026-03-11T04:05+01:00"))).isTrue();
    }

    @Test
    void nothing_replayed_is_a_new_card() {
        assertThat(scheduler.replay(CARD, List.of())).isEmpty();
    }

    private static CardState inReview(int days, Memory memory) {
        Instant due = MORNING.instant().plus(Duration.ofDays(days));
        return new CardState(Phase.REVIEW, 0, memory, MORNING, due, days, 4, 0);
    }

    private static SchedulerSettings withoutFuzz(int maximumInterval) {
        SchedulerSettings usual = SchedulerSettings.DEFAULT;
        return new SchedulerSettings(
                usual.desiredRetention(), maximumInterval, usual.learningSteps(), usual.relearningSteps(), false);
    }

    private static Duration delay(CardState state) {
        return Duration.between(state.last().instant(), state.due());
    }

    private static Moment later(CardState state) {
        return new Moment(state.due(), MORNING.offset());
    }
}
