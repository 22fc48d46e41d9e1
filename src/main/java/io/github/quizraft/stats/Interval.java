package io.github.quizraft.stats;

/**
 * Where a share may well lie, as far as a sample can tell.
 *
 * @param low lower end, from 0
 * @param high upper end, up to 1
 */
public record Interval(double low, double high) {
    /** Two-sided 95 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The score interval for a proportion at 95 %. Unlike the usual textbook interval it stays within 0 and 1 and holds
     * what it promises for small samples and for shares near 1.
     *
     * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of
     * the American Statistical Association 22(158), 209-212; recommended by L. D. Brown, T. T. Cai and A. DasGupta
     * (2001), Interval estimation for a binomial proportion, Statistical Science 16(2), 101-133.
     *
     * @param hits how many of the sample have the property
     * @param of the size of the sample, above 0
     */
    static Interval wilson(int hits, int of) {
        double share = (double) hits / of;
        double weight = 1 + Z * Z / of;
        double middle = (share + Z * Z / (2.0 * of)) / weight;
        double half = Z / weight * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    public boolean contains(double share) {
        return low <= share && share <= high;
    }
}
