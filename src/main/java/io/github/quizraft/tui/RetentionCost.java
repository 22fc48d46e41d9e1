package io.github.quizraft.tui;

import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import java.util.Locale;

/**
 * What a desired retention costs in reviews, against the usual one. By the forgetting curve: how much longer or shorter
 * each card waits, whatever its stability. That forgotten cards cost reviews of their own is left out.
 *
 * @param retention that is desired
 * @param waiting how long cards wait, as a share of the usual
 */
record RetentionCost(double retention, double waiting) {
    private static final double USUAL = 0.9;
    /** Any will do: the share is the same for all. */
    private static final Memory SOME = new Memory(10, 5);

    static RetentionCost of(double retention, MemoryModel model) {
        return new RetentionCost(retention, model.interval(SOME, retention) / model.interval(SOME, USUAL));
    }

    String inWords() {
        if (Math.abs(retention - USUAL) < 0.001) {
            return "This is the usual one. By the forgetting curve, more of it makes cards come back sooner.";
        }
        return String.format(
                Locale.ROOT,
                "By the forgetting curve, cards wait %.2g times as long as at %.2f: about %.2g times the reviews.",
                waiting,
                USUAL,
                1 / waiting);
    }
}
