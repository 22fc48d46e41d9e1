package io.github.quizraft.cli;

import io.github.quizraft.review.OffsetClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** The system's clock. It finds out the zone of the user only if somebody asks: that takes a third of a short run. */
final class UserClock extends OffsetClock {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneOffset offset(Instant instant) {
        return offset(TimeZone.getDefault(), instant);
    }

    /** By the older of two tables that Java has of the same rules: this one lies in a single file. */
    static ZoneOffset offset(TimeZone zone, Instant instant) {
        return ZoneOffset.ofTotalSeconds(zone.getOffset(instant.toEpochMilli()) / 1_000);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
