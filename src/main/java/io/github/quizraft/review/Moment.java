package io.github.quizraft.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A point in time together with the wall clock of the place it happened at.
 *
 * <p>The offset is kept because a study day is a local day: without it, a review in another time zone would later
 * fall on the wrong day.
 *
 * @param instant the instant, cut to milliseconds, as the log stores it
 * @param offset the local offset from UTC at that instant
 */
public record Moment(Instant instant, ZoneOffset offset) {
    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a clock shows, in its zone. */
    public static Moment of(Clock clock) {
        return at(clock.instant(), clock);
    }

    /** A time as the zone of a clock has it. */
    static Moment at(Instant instant, Clock clock) {
        ZoneOffset offset = clock instanceof OffsetClock known
                ? known.offset(instant)
                : clock.getZone().getRules().getOffset(instant);
        return new Moment(instant, offset);
    }

    /** A moment read with UTC as the local clock. */
    public static Moment utc(Instant instant) {
        return new Moment(instant, ZoneOffset.UTC);
    }

    public LocalDateTime local() {
        return LocalDateTime.ofInstant(instant, offset);
    }
}
