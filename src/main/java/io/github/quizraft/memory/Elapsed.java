package io.github.quizraft.memory;

import java.time.Duration;

/**
 * The time between two reviews, measured both ways: FSRS-6 counts study days, later models exact time.
 *
 * @param days local study days, 0 for the same day; see {@link StudyDay#between}
 * @param exact the exact time, not negative
 */
public record Elapsed(long days, Duration exact) {
    public Elapsed {
        if (days < 0 || exact.isNegative()) {
            throw new IllegalArgumentException("elapsed time must not be negative: " + days + " days, " + exact);
        }
    }

    /** A whole number of days, for calculations that no clock takes part in. */
    public static Elapsed ofDays(long days) {
        return new Elapsed(days, Duration.ofDays(days));
    }
}
