package io.github.quizraft.memory;

import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.Instant;

/**
 * What the scheduler knows of a card that was answered at least once. It follows from the card's reviews alone, see
 * {@link Scheduler#replay}, so any stored copy is a cache.
 *
 * @param phase where the card is
 * @param step the index of its learning or relearning step, from 0
 * @param memory as of the last review
 * @param last when that was
 * @param due last plus the exact delay; ask {@link Scheduler#isDue} whether it counts as due, which goes by study days
 * @param scheduledDays the interval in days, 0 while in steps shorter than a day
 * @param reviews how often it was answered
 * @param lapses how often it was forgotten while in review
 */
public record CardState(
        Phase phase, int step, Memory memory, Moment last, Instant due, int scheduledDays, int reviews, int lapses) {
    /** The same with another interval, in days; the memory is what it is. */
    CardState waiting(int days) {
        return new CardState(
                phase, step, memory, last, last.instant().plus(Duration.ofDays(days)), days, reviews, lapses);
    }
}
