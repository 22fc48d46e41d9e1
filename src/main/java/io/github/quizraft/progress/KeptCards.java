package io.github.quizraft.progress;

import io.github.quizraft.kept.Kept;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a learner stands with each card, as the store had it.
 *
 * @param weights that were fitted to the learner's log
 * @param scheduler what the states hold for, as the store tells schedulers apart
 * @param states of every card with an answer that counts
 * @param said the marks and all voids
 */
public record KeptCards(WeightSets weights, String scheduler, Map<CardId, CardState> states, List<LogEntry> said) {
    /** In a file that is read without the store. The last digits of the number are raised with the form. */
    public static final Kept<KeptCards> FORM = new Kept<>(0x717A6361720001L, new KeptCardsForm());

    /** Whether a scheduler leads to these states. */
    public boolean isBy(Scheduler other) {
        return scheduler.equals(StateTable.key(other));
    }

    /** Each card with a mark that counts. */
    public Map<CardId, Marks> marks() {
        if (said.isEmpty()) {
            return Map.of();
        }
        History history = History.of(said);
        Map<CardId, Marks> marks = new HashMap<>();
        history.marked().forEach(card -> marks.put(card, history.marks(card)));
        return marks;
    }
}
