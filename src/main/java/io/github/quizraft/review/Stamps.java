package io.github.quizraft.review;

import java.time.Clock;
import java.time.Instant;

/** Makes stamps from a clock, under the wall clock of the clock's zone. */
public final class Stamps {
    private final Clock clock;
    private final EntryIds ids;

    public Stamps(Clock clock, EntryIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    public Stamp next() {
        Moment now = now();
        return new Stamp(ids.next(now.instant()), now);
    }

    public Moment now() {
        Instant instant = clock.instant();
        return new Moment(instant, clock.getZone().getRules().getOffset(instant));
    }
}
