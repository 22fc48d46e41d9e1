package io.github.quizraft.progress;

import io.github.quizraft.kept.Kept;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.LogEntry;
import java.util.List;

/**
 * What a learner's log says, as the store had it.
 *
 * @param weights that were fitted to it
 * @param entries in {@link LogEntry#ORDER}
 */
public record KeptLog(WeightSets weights, List<LogEntry> entries) {
    /** In a file that is read without the store. The last digits of the number are raised with the form. */
    public static final Kept<KeptLog> FORM = new Kept<>(0x717A6C6F670001L, new KeptLogForm());
}
