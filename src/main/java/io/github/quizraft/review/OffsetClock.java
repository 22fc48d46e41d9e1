package io.github.quizraft.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A clock that tells how far its zone is from UTC without the rules of that zone. To load those, Java looks into every
 * library of the program for more of them.
 */
public abstract class OffsetClock extends Clock {
    /** The offset of the zone at that instant, as its rules have it. */
    public abstract ZoneOffset offset(Instant instant);
}
