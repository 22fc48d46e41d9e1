package io.github.quizraft.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes stamps from a clock, under the wall clock of the clock's zone. They never go backwards, not even against the
 * log of an earlier run when the clock was set back a little since: what is answered last must also be last in the log.
 * Nor do they stand still until such a clock has caught up, since how long something took is told from them too.
 */
public final class Stamps {
    /** An entry further ahead than this comes from a clock that was plainly wrong; it is not followed. */
    private static final Duration BELIEVED_AHEAD = Duration.ofHours(26);

    private final Clock clock;
    private final EntryIds ids;
    private Instant latest = Instant.MIN;
    /** How far the stamps are ahead of a clock that was set back. */
    private Duration ahead = Duration.ZERO;

    public Stamps(Clock clock, EntryIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    public Stamp next() {
        Moment now = now();
        return new Stamp(ids.next(now.instant()), now);
    }

    /** From now on no stamp is earlier than this entry of a log. */
    public synchronized void notBefore(Moment last) {
        if (last.instant().isBefore(clock.instant().plus(BELIEVED_AHEAD))) {
            latest = last.instant().isAfter(latest) ? last.instant().plusMillis(1) : latest;
        }
    }

    public synchronized Moment now() {
        Instant read = clock.instant();
        if (!read.isBefore(latest)) {
            ahead = Duration.ZERO;
        } else if (read.plus(ahead).isBefore(latest)) {
            ahead = Duration.between(read, latest);
        }
        latest = read.plus(ahead);
        return Moment.at(latest, clock);
    }
}
