package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.fit.FirstReturns.Start;
import io.github.quizraft.memory.fit.FirstReturns.Tally;
import java.util.List;

/**
 * Finds the stability after each first grade that best explains how the first returns went.
 *
 * <p>Source: the initial search of fsrs-rs 6.6.
 *
 * @param returns the first returns, without outliers
 * @param standard the published weights
 */
record FirstStability(FirstReturns returns, List<Double> standard) {
    private static final double SHORTEST = 0.001;
    private static final double LONGEST = 100;
    /** What a day of distance from the published value counts for. */
    private static final double PULL = 1.0 / 16;

    private static final double CLOSE = 1e-5;
    /** {@code S2 = S1^A S3^(1-A)}. */
    private static final double A = 0.41;
    /** {@code S3 = S2^(1-B) S4^B}. */
    private static final double B = 0.54;

    /** The four, rising with the grade. */
    double[] find() {
        double[] s = new double[5];
        for (int grade = 1; grade <= 4; grade++) {
            s[grade] = returns.cards(grade) == 0 ? Double.NaN : Math.log(best(grade));
        }
        order(s);
        fill(s);
        double[] found = new double[4];
        for (int i = 0; i < 4; i++) {
            found[i] = Math.min(Math.max(Math.exp(s[i + 1]), SHORTEST), LONGEST);
        }
        return found;
    }

    /** By ternary search: the loss has one valley. */
    private double best(int grade) {
        double low = SHORTEST;
        double high = LONGEST;
        while (high - low > CLOSE) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (loss(grade, left) < loss(grade, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private double loss(int grade, double s) {
        double decay = standard.get(20);
        double c = Math.pow(0.9, -1 / decay) - 1;
        double mean = returns.mean();
        double loss = Math.abs(s - standard.get(grade - 1)) * PULL;
        for (Start start : returns.starts(grade)) {
            Tally tally = returns.tally(start);
            // One more card that did as well as all do, so that a handful of cards cannot say never or always.
            double recalled = (tally.recalled() + mean) / (tally.cards() + 1);
            double r = Math.pow(1 + c * start.days() / s, -decay);
            loss -= tally.cards() * (recalled * Math.log(r) + (1 - recalled) * Math.log(1 - r));
        }
        return loss;
    }

    /** A better grade leads to no weaker memory: of two that say otherwise, the one with more cards is believed. */
    private void order(double[] s) {
        int[][] pairs = {{1, 2}, {2, 3}, {3, 4}, {1, 3}, {2, 4}, {1, 4}};
        for (int[] pair : pairs) {
            if (s[pair[0]] > s[pair[1]]) {
                boolean isFirstBelieved = returns.cards(pair[0]) > returns.cards(pair[1]);
                s[isFirstBelieved ? pair[1] : pair[0]] = s[isFirstBelieved ? pair[0] : pair[1]];
            }
        }
    }

    /** Works out, in logarithms, what is missing from what is there. */
    private void fill(double[] s) {
        int known = 0;
        int any = 0;
        for (int grade = 1; grade <= 4; grade++) {
            if (!Double.isNaN(s[grade])) {
                known++;
                any = grade;
            }
        }
        if (known < 2) {
            double shift = known == 0 ? 0 : s[any] - Math.log(standard.get(any - 1));
            for (int grade = 1; grade <= 4; grade++) {
                s[grade] = Math.log(standard.get(grade - 1)) + shift;
            }
            return;
        }
        if (isMissing(s, 2) && isMissing(s, 3)) {
            s[2] = (A * s[1] + (1 - A) * B * s[4]) / (1 - (1 - A) * (1 - B));
        }
        for (int round = 0; round < 2; round++) {
            s[2] = isMissing(s, 2) ? A * s[1] + (1 - A) * s[3] : s[2];
            s[3] = isMissing(s, 3) ? (1 - B) * s[2] + B * s[4] : s[3];
            s[3] = isMissing(s, 3) ? (s[2] - A * s[1]) / (1 - A) : s[3];
            s[2] = isMissing(s, 2) ? (s[3] - B * s[4]) / (1 - B) : s[2];
            s[1] = isMissing(s, 1) ? (s[2] - (1 - A) * s[3]) / A : s[1];
            s[4] = isMissing(s, 4) ? (s[3] - (1 - B) * s[2]) / B : s[4];
        }
    }

    private static boolean isMissing(double[] s, int grade) {
        return Double.isNaN(s[grade]);
    }
}
