package io.github.quizraft.memory.fit;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many reviews were left out, and why.
 *
 * @param counts the reasons there are, each with a count above 0
 */
public record Left(Map<Reason, Integer> counts) {
    /** Nothing was left out. */
    public static final Left NOTHING = new Left(Map.of());

    public Left {
        counts = Map.copyOf(counts);
    }

    /** With more left out for a reason. */
    Left plus(Reason reason, int more) {
        if (more == 0) {
            return this;
        }
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(counts);
        sum.merge(reason, more, Integer::sum);
        return new Left(sum);
    }

    /** How many were left out for a reason. */
    public int count(Reason reason) {
        return counts.getOrDefault(reason, 0);
    }
}
