package io.github.quizraft.memory.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well each model foretells a log, asked of reviews it was not fitted to: the items are cut in the order of time into
 * six parts, and each but the first is foretold after a fit to all parts before it.
 *
 * @param reviews how many reviews the log has
 * @param cards how many cards
 * @param items how many reviews there are to foretell, those of the first part too
 * @param results one for each contender, in their order
 */
public record Evaluation(int reviews, int cards, int items, List<Result> results) {
    /** How many parts are foretold. */
    public static final int FOLDS = 5;
    /** With fewer items a part would be too small to tell anything. */
    public static final int FEWEST = 10 * (FOLDS + 1);

    private static final double[] STARTS = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95};

    /**
     * How one of them did.
     *
     * @param score over all parts but the first
     * @param calibrated the same items, by what was expected
     */
    public record Result(Contender contender, Score score, List<Calibrated> calibrated) {}

    /**
     * Evaluates all of them.
     *
     * @param log with {@link #FEWEST} items or more
     * @param threads how many work at it
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static Evaluation of(Histories log, int threads, Progress progress) throws InterruptedException {
        if (log.items() < FEWEST) {
            throw new IllegalArgumentException(log.items() + " items are too few to be evaluated");
        }
        List<Result> results = new ArrayList<>();
        Contender[] all = Contender.values();
        double steps = (double) FOLDS * all.length;
        int step = 0;
        for (Contender contender : all) {
            Foretold foretold = new Foretold(log);
            for (int fold = 1; fold <= FOLDS; fold++) {
                Progress part = progress.part(step / steps, (step + 1) / steps);
                foretell(foretold, log, contender, fold, threads, part);
                step++;
            }
            results.add(new Result(contender, foretold.score(), foretold.calibrated(STARTS)));
        }
        return new Evaluation(log.reviews(), log.cards(), log.items(), List.copyOf(results));
    }

    private static void foretell(
            Foretold foretold, Histories log, Contender contender, int fold, int threads, Progress progress)
            throws InterruptedException {
        int from = (int) ((long) log.items() * fold / (FOLDS + 1));
        int to = (int) ((long) log.items() * (fold + 1) / (FOLDS + 1));
        Optional<ModelVersion> version = contender.version();
        if (version.isEmpty()) {
            foretold.byMean(from, to);
        } else {
            ModelVersion model = version.get();
            List<Double> weights = contender.isFitted()
                    ? new Fitter(model, threads).train(log, from, progress).weights()
                    : model.standard();
            foretold.by(model, weights, from, to);
        }
        progress.at(1);
    }

    /** The one with the lowest log loss. */
    public Result best() {
        return results.stream()
                .min(Comparator.comparingDouble(result -> result.score().logLoss()))
                .orElseThrow();
    }
}
