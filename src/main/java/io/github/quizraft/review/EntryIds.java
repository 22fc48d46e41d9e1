package io.github.quizraft.review;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A source of entry ids that never go backwards, even when several are asked for within a millisecond or the clock
 * is set back: RFC 9562, section 6.2, method 1 (a 12-bit counter after the 48-bit millisecond).
 */
public final class EntryIds {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    public EntryIds(RandomGenerator random) {
        this.random = random;
    }

    public synchronized EntryId next(Instant now) {
        long millis = now.toEpochMilli();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = 0;
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(high, low));
    }
}
