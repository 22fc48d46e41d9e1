package io.github.quizraft.group.net;

import io.github.quizraft.group.RoomCode;
import java.util.Optional;

/**
 * Who may ask for a seat just now. Whoever guesses codes gets few guesses, and nobody fills the room faster than the host
 * can lock it. One thread alone may use it.
 */
final class Gate {
    private final RoomCode code;
    private final Limits limits;
    private final Buckets joins;
    private final Buckets misses;
    private final Bucket all;

    Gate(RoomCode code, Limits limits, long now) {
        this.code = code;
        this.limits = limits;
        this.joins = new Buckets(limits.joins(), now);
        this.misses = new Buckets(limits.wrongCodes(), limits.wrongCodes() / 60.0, now);
        this.all = new Bucket(limits.joinsInAll(), limits.joinsInAll(), now);
    }

    /** Why not, if not. A right code after too many wrong ones is refused as well, or guessing would be worth it. */
    Optional<String> refusal(String address, String typed, long now) {
        Bucket guesses = misses.of(address, now);
        if (guesses.isEmpty(now)) {
            return Optional.of("slow_down");
        }
        if (!typed.replaceAll("[\\s-]", "").equals(code.digits())) {
            guesses.take(now);
            return Optional.of("code");
        }
        boolean mayJoin = limits.trusts(address) || (joins.of(address, now).take(now) && all.take(now));
        return mayJoin ? Optional.empty() : Optional.of("slow_down");
    }
}
