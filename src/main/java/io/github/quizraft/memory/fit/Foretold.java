package io.github.quizraft.memory.fit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was foretold of each item of a log, and how well. Items not foretold yet count for nothing. */
final class Foretold {
    /** No single item may make the loss infinite. */
    private static final double LEAST = 1e-4;

    private final Histories log;
    private final float[] expected;
    private final boolean[] recalled;

    Foretold(Histories log) {
        this.log = log;
        this.expected = new float[log.items()];
        this.recalled = log.recalled();
        Arrays.fill(expected, Float.NaN);
    }

    /** What a model says of the items from one number to before another. */
    Foretold by(ModelVersion version, List<Double> weights, int from, int to) {
        Kernel kernel = version.kernel();
        kernel.use(weights.stream().mapToDouble(Double::doubleValue).toArray());
        float[] gaps = version.gaps(log);
        for (int card = 0; card < log.cards(); card++) {
            int start = log.starts[card];
            int end = log.starts[card + 1];
            kernel.walk(gaps, log.grades, start, end);
            for (int i = start + 1; i < end; i++) {
                int item = log.items[i];
                if (item >= from && item < to) {
                    expected[item] = (float) kernel.expected(i - start);
                }
            }
        }
        return this;
    }

    /** The same for all: the share recalled before. */
    Foretold byMean(int from, int to) {
        int count = 0;
        for (int item = 0; item < from; item++) {
            count += recalled[item] ? 1 : 0;
        }
        Arrays.fill(expected, from, to, from == 0 ? 0.5f : (float) count / from);
        return this;
    }

    Score score() {
        int[] bins = LikeReviews.bins(log);
        Map<Integer, double[]> off = new HashMap<>();
        double loss = 0;
        int items = 0;
        for (int item = 0; item < expected.length; item++) {
            if (!Float.isNaN(expected[item])) {
                items++;
                loss += loss(expected[item], recalled[item]);
                double[] sums = off.computeIfAbsent(bins[item], bin -> new double[2]);
                sums[0]++;
                sums[1] += expected[item] - (recalled[item] ? 1 : 0);
            }
        }
        if (items == 0) {
            throw new IllegalStateException("nothing was foretold");
        }
        double squares =
                off.values().stream().mapToDouble(s -> s[1] * s[1] / s[0]).sum();
        return new Score(items, loss / items, Math.sqrt(squares / items), auc());
    }

    private static double loss(double expected, boolean recalled) {
        double given = recalled ? expected : 1 - expected;
        return -Math.log(Math.min(Math.max(given, LEAST), 1 - LEAST));
    }

    /** By ranks (Mann and Whitney 1947); of items given the same, each pair counts for a half. */
    private OptionalDouble auc() {
        long[] sorted = new long[expected.length];
        int size = 0;
        for (int item = 0; item < expected.length; item++) {
            if (!Float.isNaN(expected[item])) {
                // Not negative, so the bits are in the order of the numbers.
                sorted[size++] = (long) Float.floatToIntBits(expected[item]) << 1 | (recalled[item] ? 1 : 0);
            }
        }
        Arrays.sort(sorted, 0, size);
        double pairs = 0;
        long lost = 0;
        long kept = 0;
        for (int i = 0; i < size; ) {
            long lostHere = 0;
            long keptHere = 0;
            for (long given = sorted[i] >> 1; i < size && sorted[i] >> 1 == given; i++) {
                lostHere += 1 - (sorted[i] & 1);
                keptHere += sorted[i] & 1;
            }
            pairs += keptHere * (lost + lostHere / 2.0);
            lost += lostHere;
            kept += keptHere;
        }
        return lost == 0 || kept == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(pairs / ((double) lost * (double) kept));
    }
}
