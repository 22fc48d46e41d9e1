package io.github.quizraft.memory;

import java.util.Arrays;

/**
 * How likely each number of passes is, of tests with chances of their own: the Poisson binomial distribution, exact, a
 * test at a time. With a test more, {@code P'(k) = P(k) * (1 - p) + P(k - 1) * p}.
 *
 * <p>Source: Hong 2013, On computing the distribution function for the Poisson binomial distribution, Computational
 * Statistics and Data Analysis 59.
 */
final class PassCount {
    private double[] chances = {1};

    /**
     * One test more.
     *
     * @param chance that it is passed, 0 to 1
     */
    void add(double chance) {
        double[] more = new double[chances.length + 1];
        for (int passes = 0; passes < chances.length; passes++) {
            more[passes] += chances[passes] * (1 - chance);
            more[passes + 1] = chances[passes] * chance;
        }
        chances = more;
    }

    /** The probability of so many passes or fewer. */
    double atMost(int passes) {
        return Math.min(
                1,
                Arrays.stream(chances, 0, Math.min(passes + 1, chances.length)).sum());
    }
}
