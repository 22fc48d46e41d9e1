package io.github.quizraft.study;

import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A way to study as it is offered and chosen, before anyone knows when it begins.
 *
 * @param title what it is called
 * @param meaning what it is, in a sentence
 * @param mode what the session is for
 * @param order which cards come first
 * @param cards how many at most; without it, no more than the usual limit
 * @param time how long at most
 */
public record Exercise(
        String title, String meaning, Mode mode, Order order, Optional<Integer> cards, Optional<Duration> time) {
    /** What is due, and some new cards. */
    public static final Exercise REVIEW = new Exercise(
            "Review",
            "What is due, and today's new cards.",
            Mode.REVIEW,
            Order.NEED,
            Optional.empty(),
            Optional.empty());

    /** The other ways. */
    public static final List<Exercise> OTHERS = List.of(
            new Exercise(
                    "Learn ahead",
                    "Cards you have met, before they are due. It counts.",
                    Mode.AHEAD,
                    Order.NEED,
                    Optional.of(20),
                    Optional.empty()),
            new Exercise(
                    "Weakest first",
                    "What you missed most often of late, due or not. It counts.",
                    Mode.AHEAD,
                    Order.WEAKEST,
                    Optional.of(20),
                    Optional.empty()),
            new Exercise(
                    "Mixed-up pairs",
                    "Terms that you took for one another, in turn. It counts.",
                    Mode.AHEAD,
                    Order.MIXED,
                    Optional.empty(),
                    Optional.empty()),
            new Exercise(
                    "Cram",
                    "Everything, and what you miss until you know it. The schedule stays as it is.",
                    Mode.CRAM,
                    Order.NEED,
                    Optional.empty(),
                    Optional.empty()),
            new Exercise(
                    "Exam",
                    "Each question once, against the clock, with score and answers at the end. The schedule stays as it"
                            + " is.",
                    Mode.EXAM,
                    Order.NEED,
                    Optional.of(20),
                    Optional.of(Duration.ofMinutes(20))));

    public Exercise ofCards(Optional<Integer> most) {
        return new Exercise(title, meaning, mode, order, most, time);
    }

    public Exercise lasting(Optional<Duration> atMost) {
        return new Exercise(title, meaning, mode, order, cards, atMost);
    }

    /** The way from now on, within the learner's limits. */
    public Way from(Moment now, Limits limits) {
        return new Way(
                mode,
                order,
                new Limits(
                        limits.newPerDay(),
                        limits.reviews(),
                        Math.min(limits.cards(), cards.orElse(Integer.MAX_VALUE))),
                time.map(now.instant()::plus));
    }
}
