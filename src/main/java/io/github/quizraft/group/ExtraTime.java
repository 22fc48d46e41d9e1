package io.github.quizraft.group;

import java.time.Duration;
import java.util.Optional;

/** How much longer a player may think than the others, for whoever needs longer to read or to type. */
public enum ExtraTime {
    NONE(2),
    HALF_MORE(3),
    DOUBLE(4),
    /** No limit; for points by speed it counts as twice the time. */
    UNLIMITED(4);

    private final int halves;

    ExtraTime(int halves) {
        this.halves = halves;
    }

    /** The time that this player has; empty without a limit. */
    Optional<Duration> limit(Duration usual) {
        return this == UNLIMITED ? Optional.empty() : Optional.of(allotted(usual));
    }

    /** The time that the share of time left is counted by. */
    Duration allotted(Duration usual) {
        return usual.multipliedBy(halves).dividedBy(2);
    }
}
