package io.github.quizraft.memory.fit;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
        int[] counts = new int[LikeReviews.COUNT];
        double[] off = new double[LikeReviews.COUNT];
        double loss = 0;
        int items = 0;
        for (int item = 0; item < expected.length; item++) {
            if (!Float.isNaN(expected[item])) {
                items++;
                loss += loss(expected[item], recalled[item]);
                counts[bins[item]]++;
                off[bins[item]] += expected[item] - (recalled[item] ? 1 : 0);
            }
        }
        if (items == 0) {
            throw new IllegalStateException("nothing was foretold");
        }
        double squares = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            squares += counts[bin] == 0 ? 0 : off[bin] * off[bin] / counts[bin];
        }
        return new Score(items, loss / items, Math.sqrt(squares / items), auc());
    }

    private static double loss(double expected, boolean recalled) {
        double given = recalled ? expected : 1 - expected;
        return -Math.log(Math.min(Math.max(given, LEAST), 1 - LEAST));
    }

    /** Items sorted by what was expected, into groups of which each ends where the next begins. */
    List<Calibrated> calibrated(double... starts) {
        double[] sums = new double[starts.length];
        int[] counts = new int[starts.length];
        int[] hits = new int[starts.length];
        for (int item = 0; item < expected.length; item++) {
            if (!Float.isNaN(expected[item])) {
                int found = Arrays.binarySearch(starts, expected[item]);
                int group = found >= 0 ? found : -found - 2;
                sums[group] += expected[item];
                counts[group]++;
                hits[group] += recalled[item] ? 1 : 0;
            }
        }
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new Calibrated(
                        starts[i],
                        i + 1 < starts.length ? starts[i + 1] : 1,
                        sums[i] / Math.max(1, counts[i]),
                        hits[i],
                        counts[i]))
                .toList();
    }

    /** By ranks (Mann and Whitney 1947); of items given the same, each pair counts for a half. */
    private OptionalDouble auc() {
        int[] sorted = new int[expected.length];
        int size = 0;
        for (int item = 0; item < expected.length; item++) {
            if (!Float.isNaN(expected[item])) {
                // From 0 to 1, so the bits are in the order of the numbers, and leave one free at the top.
                sorted[size++] = Float.floatToIntBits(expected[item]) << 1 | (recalled[item] ? 1 : 0);
            }
        }
        Arrays.sort(sorted, 0, size);
        double pairs = 0;
        long lost = 0;
        long kept = 0;
        for (int i = 0; i < size; ) {
            long lostHere = 0;
            long keptHere = 0;
            for (int given = sorted[i] >> 1; i < size && sorted[i] >> 1 == given; i++) {
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
