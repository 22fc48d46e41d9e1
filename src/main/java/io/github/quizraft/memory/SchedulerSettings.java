package io.github.quizraft.memory;

import java.time.Duration;
import java.util.List;

/**
 * What a learner may choose about scheduling.
 *
 * @param desiredRetention the probability of recall at which a card is asked again, 0.70 to 0.99
 * @param maximumInterval days, 1 to 36500; where several grades reach it, each better one waits a day longer all the
 *     same, so that an interval may be up to three days above it
 * @param learningSteps the delays of a new card, whole minutes, possibly none
 * @param relearningSteps the delays of a forgotten card, likewise
 * @param fuzz whether longer intervals are spread a little, so that cards learnt together come apart
 */
public record SchedulerSettings(
        double desiredRetention,
        int maximumInterval,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        boolean fuzz) {
    /** Retention 0.9, steps of 1 and 10 minutes, one relearning step of 10 minutes, fuzz. */
    public static final SchedulerSettings DEFAULT = new SchedulerSettings(
            0.9, 36_500, List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)), true);

    /**
     * Settings within their ranges.
     *
     * @throws IllegalArgumentException for a value outside its range, with a message for the learner
     */
    public SchedulerSettings {
        if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99)) {
            throw new IllegalArgumentException(
                    "desired retention is from 0.70 to 0.99 (0.90 suits most), not " + desiredRetention);
        }
        if (maximumInterval < 1 || maximumInterval > 36_500) {
            throw new IllegalArgumentException("the maximum interval is from 1 to 36500 days, not " + maximumInterval);
        }
        learningSteps = checked("learning", learningSteps, maximumInterval);
        relearningSteps = checked("relearning", relearningSteps, maximumInterval);
    }

    /** The same for another desired retention. */
    SchedulerSettings wanting(double retention) {
        return new SchedulerSettings(retention, maximumInterval, learningSteps, relearningSteps, fuzz);
    }

    private static List<Duration> checked(String kind, List<Duration> steps, int maximumInterval) {
        for (Duration step : steps) {
            if (step.compareTo(Duration.ofMinutes(1)) < 0 || !step.equals(Duration.ofMinutes(step.toMinutes()))) {
                throw new IllegalArgumentException(
                        "a " + kind + " step is a whole number of minutes, at least 1, not " + step.toSeconds() + " s");
            }
            if (step.compareTo(Duration.ofDays(maximumInterval)) > 0) {
                throw new IllegalArgumentException("a " + kind + " step of " + step.toMinutes()
                        + " minutes is longer than the maximum interval of " + maximumInterval + " days");
            }
        }
        return List.copyOf(steps);
    }
}
