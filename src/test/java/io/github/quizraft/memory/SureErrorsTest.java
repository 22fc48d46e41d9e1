package io.github.quizraft.memory;

import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.EASY;
import static io.github.quizraft.review.Grade.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SureErrorsTest {
    private static final CardId CARD = new CardId("receptors/channel-block");
    private static final Optional<Confidence> SURE = Optional.of(Confidence.SURE);

    private final Scheduler scheduler = new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    @Test
    void aCardThatWasMissedForSureIsDueOnTheNextDayHoweverWellItWentAfterwards() {
        List<Review> reviews = List.of(
                review("2026-03-01T09:00+01:00", EASY, Optional.empty()),
                review("2026-03-10T09:00+01:00", AGAIN, SURE),
                review("2026-03-10T09:20+01:00", EASY, Optional.empty()));

        CardState state = scheduler.replay(CARD, reviews).orElseThrow();

        assertThat(state.scheduledDays()).isOne();
        assertThat(scheduler.dueDay(state, ZoneOffset.ofHours(1))).isEqualTo("2026-03-11");
        assertThat(scheduler.isDue(state, Moments.at("2026-03-11T05:00+01:00"))).isTrue();
        assertThat(state.memory())
                .as("what is known of the memory is the same")
                .isEqualTo(scheduler
                        .replay(CARD, without(reviews))
                        .map(CardState::memory)
                        .orElseThrow());
        assertThat(scheduler.replay(CARD, without(reviews)).orElseThrow().scheduledDays())
                .isGreaterThan(1);
    }

    @Test
    void afterThatTestTheIntervalsAreAsEver() {
        List<Review> reviews = List.of(
                review("2026-03-01T09:00+01:00", EASY, Optional.empty()),
                review("2026-03-10T09:00+01:00", AGAIN, SURE),
                review("2026-03-10T09:20+01:00", GOOD, Optional.empty()),
                review("2026-03-11T09:00+01:00", EASY, SURE));

        assertThat(scheduler.replay(CARD, reviews).orElseThrow().scheduledDays())
                .isGreaterThan(1);
    }

    @Test
    void lateInTheEveningIsTheSameStudyDay() {
        List<Review> reviews = List.of(
                review("2026-03-01T09:00+01:00", EASY, Optional.empty()),
                review("2026-03-10T23:50+01:00", AGAIN, SURE),
                review("2026-03-11T00:10+01:00", EASY, Optional.empty()));

        assertThat(scheduler.replay(CARD, reviews).orElseThrow().scheduledDays())
                .isOne();
    }

    @Test
    void whatTheLearnerIsShownBeforeGradingIsWhatComesOfIt() {
        List<Review> earlier = List.of(
                review("2026-03-01T09:00+01:00", EASY, Optional.empty()),
                review("2026-03-10T09:00+01:00", AGAIN, SURE));
        Optional<CardState> before = scheduler.replay(CARD, earlier);
        Moment now = Moments.at("2026-03-10T09:20+01:00");

        Map<Grade, CardState> preview = scheduler.preview(CARD, before, earlier, Optional.empty(), now, Load.NONE);

        for (Grade grade : Grade.values()) {
            List<Review> all = new ArrayList<>(earlier);
            all.add(review("2026-03-10T09:20+01:00", grade, Optional.empty()));
            assertThat(preview.get(grade)).isEqualTo(scheduler.replay(CARD, all).orElseThrow());
        }
    }

    @Test
    void withoutStepsTheErrorItselfIsFollowedByADay() {
        SchedulerSettings noSteps = new SchedulerSettings(0.7, 36_500, List.of(), List.of(), false);
        Scheduler direct = new Scheduler(Fsrs6.standard(), noSteps, StudyDay.DEFAULT);
        List<Review> reviews = new ArrayList<>();
        for (int day = 1; day < 25; day += 4) {
            reviews.add(review(String.format("2026-03-%02dT09:00+01:00", day), EASY, Optional.empty()));
        }
        Optional<CardState> before = direct.replay(CARD, reviews);
        Moment now = Moments.at("2026-03-30T09:00+02:00");

        assertThat(direct.preview(CARD, before, reviews, Optional.of(Confidence.UNSURE), now, Load.NONE)
                        .get(AGAIN))
                .extracting(CardState::scheduledDays)
                .isNotEqualTo(1);
        assertThat(direct.preview(CARD, before, reviews, SURE, now, Load.NONE).get(AGAIN))
                .extracting(CardState::scheduledDays)
                .isEqualTo(1);
    }

    private static List<Review> without(List<Review> reviews) {
        return reviews.stream()
                .map(review -> review(review.at(), review.grade(), Optional.empty()))
                .toList();
    }

    private static Review review(String at, Grade grade, Optional<Confidence> confidence) {
        return review(Moments.at(at), grade, confidence);
    }

    private static Review review(Moment at, Grade grade, Optional<Confidence> confidence) {
        EntryId id = new EntryId(new UUID(at.instant().toEpochMilli() << 16 | 0x7000L, 1));
        return new Review(
                id, LearnerId.ME, CARD, at, grade, "", 1, false, confidence, Duration.ZERO, "device", "fsrs-6");
    }
}
