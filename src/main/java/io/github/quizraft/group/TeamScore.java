package io.github.quizraft.group;

import java.util.List;

/** How the points of a team come of those of its members. */
public enum TeamScore {
    /** All added up: for teams of one size. */
    SUM,
    /** The mean, rounded: fair where teams differ in size. */
    MEAN;

    long of(List<Long> members) {
        long sum = members.stream().mapToLong(Long::longValue).sum();
        return this == SUM || members.isEmpty() ? sum : Math.round((double) sum / members.size());
    }
}
