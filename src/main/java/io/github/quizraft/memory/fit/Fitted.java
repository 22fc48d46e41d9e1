package io.github.quizraft.memory.fit;

import java.util.List;
import java.util.Optional;

/**
 * What came of a fit.
 *
 * @param version the model
 * @param before the weights before
 * @param weights those to go on with: new ones if the fit was accepted, else those before
 * @param verdict what was decided, and why
 * @param items how many items the weights were fitted to
 * @param newest how well the newest fifth of the items was foretold before, and by a fit to all others; empty if there are
 *     too few
 * @param all how well all items are foretold by the weights before and by {@code weights}; likewise
 * @param left what was left out
 */
public record Fitted(
        ModelVersion version,
        List<Double> before,
        List<Double> weights,
        Verdict verdict,
        int items,
        Optional<Comparison> newest,
        Optional<Comparison> all,
        Left left) {
    public Fitted {
        before = List.copyOf(before);
        weights = List.copyOf(weights);
    }

    /** What becomes of a fit. */
    public enum Verdict {
        /** The new weights foretell the newest items better. */
        ACCEPTED,
        /** They do not, so the weights stay as they were. */
        NO_BETTER,
        /** There are too few items for a fit. */
        TOO_FEW
    }

    /**
     * Two sets of weights on the same items.
     *
     * @param before the weights before
     * @param after the weights fitted
     */
    public record Comparison(Score before, Score after) {}

    /** Whether the weights are new. */
    public boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
