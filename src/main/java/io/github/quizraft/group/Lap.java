package io.github.quizraft.group;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How far one player is in a quiz in which each goes alone; after its end, how far in looking at the answers.
 *
 * @param behind how many questions are over for this player
 * @param clock since when the next one is open; empty while it waits to be begun
 */
record Lap(int behind, Optional<Timing> clock) {
    static final Lap START = new Lap(0, Optional.empty());

    Lap begun(Instant now) {
        return new Lap(behind, Optional.of(Timing.from(now)));
    }

    /** The question is over, and the next one waits. */
    Lap over() {
        return new Lap(behind + 1, Optional.empty());
    }

    Lap clock(UnaryOperator<Timing> change) {
        return clock.isEmpty() ? this : new Lap(behind, clock.map(change));
    }
}
