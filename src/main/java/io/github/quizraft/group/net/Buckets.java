package io.github.quizraft.group.net;

import java.util.HashMap;
import java.util.Map;

/** A bucket for each of many: addresses, or seats. One thread alone may use it. */
final class Buckets {
    /** Beyond that, the ones that may do anything again are forgotten. */
    private static final int MOST = 10_000;

    private static final long SWEPT_EVERY_NANOS = 1_000_000_000L;

    private final double most;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private long swept;

    Buckets(Limits.Rate rate, long now) {
        this(rate.atOnce(), rate.perSecond(), now);
    }

    Buckets(double most, double perSecond, long now) {
        this.most = most;
        this.perSecond = perSecond;
        this.swept = now;
    }

    Bucket of(String key, long now) {
        // Looking through all of them each time would be a way to keep the program busy.
        if (buckets.size() >= MOST && now - swept >= SWEPT_EVERY_NANOS) {
            swept = now;
            buckets.values().removeIf(each -> each.isFull(now));
        }
        return buckets.computeIfAbsent(key, each -> new Bucket(most, perSecond, now));
    }
}
