package io.github.quizraft.memory;

import io.github.quizraft.review.Moment;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moments as a person would say them. */
final class Moments {
    private Moments() {}

    /** With the offset written out: {@code 2026-03-01T23:30+01:00}. */
    static Moment at(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        return new Moment(time.toInstant(), time.getOffset());
    }

    /** With the offset that a place has at that local time. */
    static Moment in(String zone, String local) {
        ZonedDateTime time = LocalDateTime.parse(local).atZone(ZoneId.of(zone));
        return new Moment(time.toInstant(), time.getOffset());
    }
}
