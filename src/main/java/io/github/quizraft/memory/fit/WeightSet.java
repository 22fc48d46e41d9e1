package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What a fit to a learner's log came to, as it is kept. A fit that was no better is kept too: with the weights as they
 * were, and so that it is not tried again before there is more to go by.
 *
 * @param id its name in the log
 * @param learner whose weights they are
 * @param at when they were fitted
 * @param version the model
 * @param weights those to go on with
 * @param reviews how many reviews the log had
 * @param accepted whether they are new
 * @param newest how well the newest answers were foretold before and after; empty if nobody asked
 * @param device where they were fitted
 */
public record WeightSet(
        EntryId id,
        LearnerId learner,
        Moment at,
        ModelVersion version,
        List<Double> weights,
        long reviews,
        boolean accepted,
        Optional<Comparison> newest,
        String device) {
    /**
     * Weights within the bounds of their model.
     *
     * @throws IllegalArgumentException for others
     */
    public WeightSet {
        weights = List.copyOf(weights);
        version.check(weights);
    }
}
