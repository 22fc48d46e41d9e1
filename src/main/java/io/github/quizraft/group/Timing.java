package io.github.quizraft.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock that can be stopped.
 *
 * @param spent before it was last started
 * @param since when that was; empty while it stands
 * @param added what the host gave on top of the limit
 */
record Timing(Duration spent, Optional<Instant> since, Duration added) {
    static Timing from(Instant now) {
        return new Timing(Duration.ZERO, Optional.of(now), Duration.ZERO);
    }

    Duration elapsed(Instant now) {
        Duration running = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return running.isNegative() ? spent : spent.plus(running);
    }

    Timing stopped(Instant now) {
        return new Timing(elapsed(now), Optional.empty(), added);
    }

    Timing goingOn(Instant now) {
        return new Timing(spent, Optional.of(now), added);
    }

    Timing extended(Duration by) {
        return new Timing(spent, since, added.plus(by));
    }

    /** As if the clock had stood for so long: the machine was asleep, and nobody could answer. */
    Timing without(Duration lost) {
        return new Timing(spent, since.map(start -> start.plus(lost)), added);
    }
}
