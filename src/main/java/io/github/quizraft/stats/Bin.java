package io.github.quizraft.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Answers that are alike in one respect: what the memory model expected of them, and what came.
 *
 * @param from least value of that respect
 * @param to where the next bin begins; infinite for the last
 * @param expected the mean probability of recall by the model; 0 for an empty bin
 * @param recalled how many were passed
 */
public record Bin(double from, double to, double expected, Share recalled) {
    /** With fewer answers, pictures show the count alone. */
    public static final int NEEDED = 10;

    /**
     * Sorts answers into bins, of which each ends where the next begins.
     *
     * @param trials of which each counts in one bin exactly
     * @param by the respect
     * @param starts ascending, the first no more than the least value
     */
    static List<Bin> of(List<Trial> trials, ToDoubleFunction<Trial> by, double... starts) {
        int[] passed = new int[starts.length];
        int[] all = new int[starts.length];
        double[] expected = new double[starts.length];
        for (Trial trial : trials) {
            int found = Arrays.binarySearch(starts, by.applyAsDouble(trial));
            int bin = found >= 0 ? found : -found - 2;
            passed[bin] += trial.passed() ? 1 : 0;
            all[bin]++;
            expected[bin] += trial.expected();
        }
        Bin[] bins = new Bin[starts.length];
        for (int i = 0; i < starts.length; i++) {
            double end = i + 1 < starts.length ? starts[i + 1] : Double.POSITIVE_INFINITY;
            bins[i] = new Bin(starts[i], end, expected[i] / Math.max(1, all[i]), new Share(passed[i], all[i]));
        }
        return List.of(bins);
    }
}
