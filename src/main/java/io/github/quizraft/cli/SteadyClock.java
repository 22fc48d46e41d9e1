package io.github.quizraft.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Starts with the time of day and then only goes on, whatever is done to the clock of the system meanwhile. */
final class SteadyClock extends Clock {
    private final Instant start;
    private final long since = System.nanoTime();

    SteadyClock(Clock wall) {
        start = wall.instant();
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.ofNanos(System.nanoTime() - since));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("it shows no local time");
    }
}
