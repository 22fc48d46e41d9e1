package io.github.quizraft.exchange;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a log.
 *
 * @param taken how many answers there are in it
 * @param remarks on rows left out, and others
 * @param ignored names of columns that mean nothing here
 */
public record Reading(long taken, Map<Reason, Remark> remarks, List<String> ignored) {
    /** How many rows are left out. */
    public long leftOut() {
        return remarks.entrySet().stream()
                .filter(remark -> remark.getKey().isLeftOut())
                .mapToLong(remark -> remark.getValue().count())
                .sum();
    }
}
