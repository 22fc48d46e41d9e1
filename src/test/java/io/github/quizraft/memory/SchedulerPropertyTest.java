package io.github.quizraft.memory;

import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.EASY;
import static io.github.quizraft.review.Grade.GOOD;
import static io.github.quizraft.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history: each seed is a learner with settings and a card of their own. */
class SchedulerPropertyTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_preview_is_the_result(long seed) {
        Learner learner = new Learner(seed);
        Optional<CardState> before = Optional.empty();
        for (Review review : learner.reviews()) {
            Map<Grade, CardState> preview = learner.scheduler.preview(learner.card, before, review.at());

            CardState after = learner.scheduler.next(learner.card, before, review.at(), review.grade());

            assertThat(after).isEqualTo(preview.get(review.grade()));
            before = Optional.of(after);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_replay_is_the_answers_one_by_one(long seed) {
        Learner learner = new Learner(seed);
        List<Review> reviews = learner.reviews();
        Optional<CardState> state = Optional.empty();
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            state = Optional.of(learner.scheduler.next(learner.card, state, review.at(), review.grade()));

            assertThat(learner.scheduler.replay(learner.card, reviews.subList(0, i + 1)))
                    .isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_better_grade_in_review_waits_longer(long seed) {
        Learner learner = new Learner(seed);
        Optional<CardState> before = Optional.empty();
        for (Review review : learner.reviews()) {
            Map<Grade, CardState> preview = learner.scheduler.preview(learner.card, before, review.at());
            if (before.map(CardState::phase).equals(Optional.of(Phase.REVIEW))) {
                assertThat(days(preview, HARD)).isLessThan(days(preview, GOOD));
                assertThat(days(preview, GOOD)).isLessThan(days(preview, EASY));
            } else if (state(preview, GOOD).phase() == Phase.REVIEW) {
                assertThat(days(preview, GOOD)).isLessThanOrEqualTo(days(preview, EASY));
            }
            before = Optional.of(state(preview, review.grade()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_state_is_within_its_ranges(long seed) {
        Learner learner = new Learner(seed);
        int maximum = learner.scheduler.settings().maximumInterval();
        Optional<CardState> before = Optional.empty();
        for (Review review : learner.reviews()) {
            CardState after = learner.scheduler.next(learner.card, before, review.at(), review.grade());

            assertThat(after.scheduledDays()).isBetween(0, maximum + 3);
            assertThat(after.due()).isAfter(review.at().instant());
            assertThat(after.phase() == Phase.REVIEW).isEqualTo(after.scheduledDays() > 0);
            assertThat(learner.scheduler.isDue(after, review.at())).isFalse();
            before = Optional.of(after);
        }
        assertThat(before.orElseThrow().reviews()).isEqualTo(learner.reviews().size());
    }

    private static int days(Map<Grade, CardState> preview, Grade grade) {
        return state(preview, grade).scheduledDays();
    }

    private static CardState state(Map<Grade, CardState> preview, Grade grade) {
        return Objects.requireNonNull(preview.get(grade));
    }

    /** Everything random about one learner, from one seed. */
    private static final class Learner {
        private static final List<List<Duration>> STEPS = List.of(
                List.of(),
                List.of(MINUTE.multipliedBy(10)),
                List.of(MINUTE, MINUTE.multipliedBy(10)),
                List.of(MINUTE, MINUTE.multipliedBy(10), MINUTE.multipliedBy(60)));

        private final long seed;
        private final CardId card;
        private final Scheduler scheduler;

        Learner(long seed) {
            this.seed = seed;
            SplittableRandom random = new SplittableRandom(seed);
            this.card = CardId.of("bank" + random.nextInt(5), "q" + seed);
            List<Duration> relearning = STEPS.get(random.nextInt(STEPS.size()));
            boolean shortTerm = random.nextInt(4) > 0;
            SchedulerSettings settings = new SchedulerSettings(
                    0.7 + 0.29 * random.nextDouble(),
                    List.of(30, 365, 36_500).get(random.nextInt(3)),
                    STEPS.get(random.nextInt(STEPS.size())),
                    relearning,
                    random.nextInt(5) > 0);
            Fsrs6Weights weights = Fsrs6Weights.of(Fsrs6Weights.standard().values(), relearning.size(), shortTerm);
            this.scheduler = new Scheduler(new Fsrs6(weights), settings, new StudyDay(random.nextInt(24)));
        }

        /** Forty answers, minutes to months apart, mostly passes, with a journey now and then. */
        List<Review> reviews() {
            SplittableRandom random = new SplittableRandom(seed * 31);
            List<Review> reviews = new ArrayList<>();
            Instant now = Instant.parse("2026-01-01T12:00:00Z");
            ZoneOffset offset = ZoneOffset.UTC;
            for (int i = 0; i < 40; i++) {
                now = now.plusSeconds((long) Math.exp(random.nextDouble() * 16));
                offset = random.nextInt(10) == 0 ? ZoneOffset.ofHours(random.nextInt(27) - 12) : offset;
                Grade grade = random.nextInt(4) == 0 ? AGAIN : Grade.of(2 + random.nextInt(3));
                reviews.add(review(i, new Moment(now, offset), grade));
            }
            return reviews;
        }

        private Review review(int index, Moment at, Grade grade) {
            EntryId id = new EntryId(new UUID(0x7000L, index));
            return new Review(
                    id,
                    LearnerId.ME,
                    card,
                    at,
                    grade,
                    "",
                    1,
                    false,
                    Optional.empty(),
                    Duration.ZERO,
                    "device",
                    "fsrs-6");
        }
    }
}
