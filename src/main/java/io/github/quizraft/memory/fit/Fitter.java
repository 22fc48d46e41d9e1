package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.fit.FirstReturns.Start;
import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.Fitted.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Fits a model's weights to a log. The same log gives the same weights, whatever the machine and the number of threads.
 *
 * @param version which model
 * @param threads how many work at it, 1 or more
 */
public record Fitter(ModelVersion version, int threads) {
    /** With fewer items there is nothing to fit. */
    public static final int FEWEST = 8;
    /** With fewer, only the first stabilities are fitted. */
    private static final int FEW = 64;

    /** The share of items that a fit is tried on; the others decide whether it is accepted. */
    private static final double OLDEST = 0.8;

    private static final long SEED = 2023;

    public Fitter {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread has to do the work, not " + threads);
        }
    }

    /**
     * Fits weights to the oldest four fifths of the items, and if they foretell the newest fifth better than the weights
     * before do, to all of them.
     *
     * @param before the weights in use
     * @param progress is told how far it is
     * @throws InterruptedException if the thread is interrupted meanwhile; nothing has changed then
     */
    public Fitted fit(Histories log, List<Double> before, Progress progress) throws InterruptedException {
        version.check(before);
        int items = log.items();
        int oldest = (int) (OLDEST * items);
        if (items < FEWEST || oldest == items) {
            return new Fitted(
                    version, before, before, Verdict.TOO_FEW, items, Optional.empty(), Optional.empty(), log.left());
        }
        Training trial = train(log, oldest, progress.part(0, 0.45));
        Comparison newest = compare(log, before, trial.weights, oldest);
        if (newest.after().logLoss() >= newest.before().logLoss()) {
            Score all = new Foretold(log).by(version, before, 0, items).score();
            return fitted(log, before, before, Verdict.NO_BETTER, trial, newest, new Comparison(all, all));
        }
        Training whole = train(log, items, progress.part(0.45, 1));
        Comparison all = compare(log, before, whole.weights, 0);
        return fitted(log, before, whole.weights, Verdict.ACCEPTED, whole, newest, all);
    }

    private Fitted fitted(
            Histories log,
            List<Double> before,
            List<Double> after,
            Verdict verdict,
            Training training,
            Comparison newest,
            Comparison all) {
        Left left = log.left();
        for (Reason reason : training.left.counts().keySet()) {
            left = left.plus(reason, training.left.count(reason));
        }
        return new Fitted(version, before, after, verdict, training.items, Optional.of(newest), Optional.of(all), left);
    }

    private Comparison compare(Histories log, List<Double> before, List<Double> after, int from) {
        int items = log.items();
        return new Comparison(
                new Foretold(log).by(version, before, from, items).score(),
                new Foretold(log).by(version, after, from, items).score());
    }

    /** Weights, and what they were fitted to. */
    record Training(List<Double> weights, int items, Left left) {}

    /** Fits weights to the items before a number, and asks nobody whether they are any better. */
    Training train(Histories log, int until, Progress progress) throws InterruptedException {
        FirstReturns returns = FirstReturns.of(log, until);
        Set<Start> outliers = returns.outliers();
        Random random = new Random(SEED);
        Course course = new Course(log, version, until, outliers, random);
        double[] start = array(version.standard());
        if (course.items < FEWEST) {
            return new Training(list(start), course.items, course.left);
        }
        if (version.recipe().isFirstSearched()) {
            double[] found = new FirstStability(returns.without(outliers), version.standard()).find();
            System.arraycopy(found, 0, start, 0, found.length);
        }
        if (course.items < FEW) {
            return new Training(list(start), course.items, course.left);
        }
        try (Crew crew = new Crew(threads)) {
            double[] weights = new Descent(version, course, crew).from(start, random, progress);
            return new Training(list(weights), course.items, course.left);
        }
    }

    private static double[] array(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] weights) {
        return Arrays.stream(weights).boxed().toList();
    }
}
