package io.github.quizraft.group.net;

import io.github.quizraft.group.RoomCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may ask for a seat just now. Whoever guesses codes gets few guesses, and nobody fills the room faster than the host
 * can lock it. One thread alone may use it.
 */
final class Gate {
    /** Addresses that are remembered; beyond that, the ones that may do anything again are forgotten. */
    private static final int MOST_ADDRESSES = 10_000;

    private final RoomCode code;
    private final Limits limits;
    private final Map<String, Bucket> joins = new HashMap<>();
    private final Map<String, Bucket> misses = new HashMap<>();
    private final Bucket all;

    Gate(RoomCode code, Limits limits, long now) {
        this.code = code;
        this.limits = limits;
        this.all = new Bucket(limits.joinsInAll(), limits.joinsInAll(), now);
    }

    /** Why not, if not. A right code after too many wrong ones is refused as well, or guessing would be worth it. */
    Optional<String> refusal(String address, String typed, long now) {
        Bucket guesses = bucket(misses, address, limits.wrongCodes(), limits.wrongCodes() / 60.0, now);
        if (guesses.isEmpty(now)) {
            return Optional.of("slow_down");
        }
        if (!typed.replaceAll("[\\s-]", "").equals(code.digits())) {
            guesses.take(now);
            return Optional.of("code");
        }
        boolean isFree = limits.trustsThisMachine() && isThisMachine(address);
        boolean mayJoin = isFree
                || (bucket(joins, address, limits.joinsAtOnce(), limits.joinsPerSecond(), now)
                                .take(now)
                        && all.take(now));
        return mayJoin ? Optional.empty() : Optional.of("slow_down");
    }

    private static boolean isThisMachine(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1");
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String address, double most, double perSecond, long now) {
        if (buckets.size() >= MOST_ADDRESSES) {
            buckets.values().removeIf(each -> each.isFull(now));
        }
        return buckets.computeIfAbsent(address, each -> new Bucket(most, perSecond, now));
    }
}
