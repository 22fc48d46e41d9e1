package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a session promises of each grade is what going through the log again leads to, whatever limits there are. */
class PromiseTest {
    private static final Instant START = Instant.parse("2027-01-01T10:00:00Z");
    private static final Deadline EXAM = new Deadline(LocalDate.of(2027, 2, 20), 10, Set.of());
    private static final int CARDS = 40;
    private static final int ANSWERS = 12;

    private final Random random = new Random(6);

    static Stream<Scheduler> schedulers() {
        return Stream.of(Fsrs6.standard(), Fsrs7.standard())
                .map(model -> new Scheduler(model, SchedulerSettings.DEFAULT, StudyDay.DEFAULT))
                .flatMap(free -> Stream.of(free, free.before(EXAM)));
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void whatIsPromisedIsWhatTheLogLeadsTo(Scheduler scheduler) {
        int placed = 0;
        for (int i = 0; i < CARDS; i++) {
            CardId card = CardId.of("sleep", "SL-" + i);
            List<Review> reviews = new ArrayList<>();
            Optional<CardState> state = Optional.empty();
            Instant now = START;
            while (reviews.size() < ANSWERS) {
                Moment at = Moment.utc(now);
                Load load = load(StudyDay.DEFAULT.of(at));
                Grade grade = Grade.of(1 + random.nextInt(4));
                Optional<Confidence> sure = random.nextInt(4) == 0 ? Optional.of(Confidence.SURE) : Optional.empty();
                Map<Grade, CardState> promised = scheduler.preview(card, state, reviews, sure, at, load);
                reviews.add(review(card, at, grade, sure, scheduler.placed(card, state, at, grade, load)));
                placed += reviews.get(reviews.size() - 1).placed().isPresent() ? 1 : 0;

                state = scheduler.replay(card, reviews);

                assertThat(state).contains(promised.get(grade));
                now = state.get().due().plus(Duration.ofHours(random.nextInt(100)));
            }
        }
        assertThat(placed).as("answers that the load moved").isPositive();
    }

    /** Some coming days are full, siblings come on some, and at the end of the week the learner wants less. */
    private Load load(LocalDate today) {
        Map<LocalDate, Integer> due = new HashMap<>();
        for (int day = 0; day < 100; day++) {
            due.put(today.plusDays(day), random.nextInt(30));
        }
        return new Load(due, Set.of(today.plusDays(random.nextInt(30))), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    private Review review(
            CardId card, Moment at, Grade grade, Optional<Confidence> confidence, Optional<Double> placed) {
        return new Review(
                new EntryId(new UUID(random.nextLong(), random.nextLong())),
                LearnerId.ME,
                card,
                at,
                grade,
                "",
                grade.passed() ? 1 : 0,
                false,
                confidence,
                Duration.ofSeconds(5),
                "desk",
                "fsrs",
                placed);
    }
}
