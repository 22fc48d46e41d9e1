package io.github.quizraft.memory.fit;

import java.util.OptionalDouble;

/**
 * How well recall was foretold.
 *
 * @param items how many reviews were to be foretold, 1 or more
 * @param logLoss the mean of {@code -ln(probability given to what happened)}, probabilities kept off 0 and 1 by 1e-4
 * @param rmseBins the root of the mean square of expected less observed, over bins of reviews that are alike
 * @param auc how often a review that was recalled was given a higher probability than one that was not; empty if all
 *     came out the same
 */
public record Score(int items, double logLoss, double rmseBins, OptionalDouble auc) {}
