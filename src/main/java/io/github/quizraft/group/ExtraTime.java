package io.github.quizraft.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How much longer a player may think than the others, for whoever needs longer to read or to type. */
public enum ExtraTime {
    NONE(2, "the usual time"),
    HALF_MORE(3, "time x 1.5"),
    DOUBLE(4, "time x 2"),
    /** No limit; for points by speed it counts as twice the time. */
    UNLIMITED(4, "no time limit");

    private final int halves;
    private final String inWords;

    ExtraTime(int halves, String inWords) {
        this.halves = halves;
        this.inWords = inWords;
    }

    /** What to call it. */
    public String inWords() {
        return inWords;
    }

    /** The next one, round and round. */
    public ExtraTime next() {
        List<ExtraTime> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
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
