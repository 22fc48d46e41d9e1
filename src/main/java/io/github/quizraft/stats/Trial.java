package io.github.quizraft.stats;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One answer, with what was known of its card before.
 *
 * @param review the answer
 * @param day the study day it was given on
 * @param before the card's state before; empty at the first meeting
 * @param rested whole study days since the answer before, 0 at the first meeting
 * @param expected the probability of recall at that moment, by the memory model; 0 at the first meeting
 */
record Trial(Review review, LocalDate day, Optional<CardState> before, long rested, double expected) {
    /** From this interval on, in days, a card counts as mature. */
    static final int MATURE_DAYS = 21;

    boolean passed() {
        return review.grade().passed();
    }

    boolean isFirstMeeting() {
        return before.isEmpty();
    }

    /** Whether a day or more has passed, so that it tells something of memory: of each card the first answer of a day. */
    boolean tellsOfMemory() {
        return rested >= 1;
    }

    /** The same for a card that had made it to an interval of days. */
    boolean tellsOfRetention() {
        return tellsOfMemory()
                && before.isPresent()
                && before.get().phase() == Phase.REVIEW
                && before.get().scheduledDays() >= 1;
    }

    boolean isMature() {
        return before.isPresent() && before.get().scheduledDays() >= MATURE_DAYS;
    }
}
