package io.github.quizraft.stats.report;

import io.github.quizraft.stats.AnswerTime;
import io.github.quizraft.stats.Interval;
import io.github.quizraft.stats.Share;
import java.time.Duration;
import java.util.Optional;

/**
 * A value with what lies around it.
 *
 * @param low lower end
 * @param middle the value
 * @param high upper end
 * @param expected what was expected; empty if nothing was
 */
record Range(double low, double middle, double high, Optional<Double> expected) {
    static Range of(Share share, double expected) {
        return of(share, Optional.of(expected));
    }

    static Range of(Share share) {
        return of(share, Optional.empty());
    }

    private static Range of(Share share, Optional<Double> expected) {
        Interval interval = share.interval();
        return new Range(interval.low(), share.value(), interval.high(), expected);
    }

    /** In seconds. */
    static Range of(AnswerTime time) {
        return new Range(seconds(time.lower()), seconds(time.median()), seconds(time.upper()), Optional.empty());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
