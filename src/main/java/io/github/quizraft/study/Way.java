package io.github.quizraft.study;

import io.github.quizraft.review.Moment;
import java.time.Instant;
import java.util.Optional;

/**
 * How to study.
 *
 * @param mode what the session is for
 * @param order which cards come first
 * @param limits how much
 * @param until when no further question is put, and an exam ends
 */
public record Way(Mode mode, Order order, Limits limits, Optional<Instant> until) {
    /** The ordinary way: what is due, and new cards, without an end in time. */
    public static Way review(Limits limits) {
        return new Way(Mode.REVIEW, Order.NEED, limits, Optional.empty());
    }

    boolean isOver(Moment now) {
        return until.filter(end -> !now.instant().isBefore(end)).isPresent();
    }

    /** What to say where there is no card to ask. */
    public String nothing() {
        if (order == Order.MIXED) {
            return "Nothing was mixed up here so far: no answer named one term where another was asked for.";
        }
        return switch (mode) {
            case REVIEW -> "Nothing is due here now, and today's new cards are done.";
            case AHEAD -> "Nothing here was answered before, so there is nothing to learn ahead.";
            case CRAM, EXAM -> "There are no cards here.";
        };
    }
}
