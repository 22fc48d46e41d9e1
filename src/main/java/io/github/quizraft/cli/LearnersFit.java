package io.github.quizraft.cli;

import io.github.quizraft.memory.fit.Fitted;
import io.github.quizraft.memory.fit.Fitted.Verdict;
import io.github.quizraft.memory.fit.Fitter;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Progress;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Stamp;

/**
 * Fits the weights of a model to the learner.
 *
 * @param version which model
 * @param weights what was fitted so far
 */
record LearnersFit(ModelVersion version, WeightSets weights) {
    /** With fewer answers to foretell, those held out would be too few to tell better weights from luck. */
    static final int FEWEST_ITEMS = 100;

    /** With fewer answers there cannot be that many to foretell. */
    private static final int FEWEST_REVIEWS = 2 * FEWEST_ITEMS;

    /** Whether there is much more to go by than at the last fit: memory changes slowly, and so do its weights. */
    boolean isWorthIt(long reviews) {
        long last = weights.latest(version).map(WeightSet::reviews).orElse(0L);
        return reviews >= Math.max(FEWEST_REVIEWS, 2 * last);
    }

    boolean isPossible(Histories log) {
        return log.items() >= FEWEST_ITEMS;
    }

    /** Fits; new weights that are those in use already are not new. */
    Fitted fit(Histories log, int threads, Progress progress) throws InterruptedException {
        Fitted it = new Fitter(version, threads).fit(log, weights.weights(version), progress);
        Verdict verdict = it.weights().equals(it.before()) && it.isAccepted() ? Verdict.NO_BETTER : it.verdict();
        return new Fitted(
                it.version(), it.before(), it.weights(), verdict, it.items(), it.newest(), it.all(), it.left());
    }

    /** What came of a fit, to be kept; one that was no better as well, so that it is not tried again at once. */
    static WeightSet set(Fitted fitted, Histories log, Stamp stamp, String device) {
        return new WeightSet(
                stamp.id(),
                LearnerId.ME,
                stamp.at(),
                fitted.version(),
                fitted.weights(),
                log.reviews(),
                fitted.isAccepted(),
                fitted.newest(),
                device);
    }
}
