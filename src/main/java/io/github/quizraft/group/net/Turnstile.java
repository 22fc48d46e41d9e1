package io.github.quizraft.group.net;

import io.github.quizraft.group.ResumeToken;

/** How often requests may come. Many threads may use it at once. */
final class Turnstile {
    private final Limits limits;
    private final Buckets addresses;
    private final Buckets seats;

    Turnstile(Limits limits, long now) {
        this.limits = limits;
        this.addresses = new Buckets(limits.requests(), now);
        this.seats = new Buckets(limits.messages(), now);
    }

    /** Whether another request may come from an address. */
    synchronized boolean lets(String address, long now) {
        return limits.trusts(address) || addresses.of(address, now).take(now);
    }

    /** Whether another message may come from a player who has no connection to count it for. */
    synchronized boolean lets(ResumeToken seat, long now) {
        return seats.of(seat.text(), now).take(now);
    }
}
