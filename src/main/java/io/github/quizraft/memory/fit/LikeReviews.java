package io.github.quizraft.memory.fit;

/**
 * Sorts items into bins of those that are alike: by the days since the review before, by how many reviews on days of their
 * own the card had, and by how many of those were lapses. Bins widen as numbers grow.
 *
 * <p>Source: RMSE(bins) of srs-benchmark.
 */
final class LikeReviews {
    /** No number below two billion is a step above this. */
    private static final int WIDTH = 36;

    static final int COUNT = WIDTH * WIDTH * WIDTH;

    private LikeReviews() {}

    /** A number for each item, the same for those that are alike. */
    static int[] bins(Histories log) {
        int[] bins = new int[log.items()];
        for (int card = 0; card < log.cards(); card++) {
            int length = 1;
            int lapses = 0;
            for (int i = log.starts[card]; i < log.starts[card + 1]; i++) {
                if (log.items[i] != Histories.NONE) {
                    length++;
                    bins[log.items[i]] = (step(log.days[i], 3.62) * WIDTH + step(length, 1.89)) * WIDTH
                            + (lapses == 0 ? 0 : 1 + step(lapses, 1.73));
                    lapses += log.grades[i] == 1 ? 1 : 0;
                }
            }
        }
        return bins;
    }

    /** The whole part of the logarithm of a number from 1 on. */
    private static int step(float value, double factor) {
        int step = 0;
        for (double edge = factor; edge <= value; edge *= factor) {
            step++;
        }
        return step;
    }
}
