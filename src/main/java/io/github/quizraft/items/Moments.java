package io.github.quizraft.items;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Sums over samples. Variances are those of a population: the sample is all that is spoken of. */
final class Moments {
    /** Less than this is what rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    private Moments() {}

    static OptionalDouble mean(double[] values) {
        return Arrays.stream(values).average();
    }

    /** Of at least one value. */
    static double variance(double[] values) {
        double mean = mean(values).orElseThrow();
        double variance =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / values.length;
        return variance < NOTHING ? 0 : variance;
    }

    /** Pearson's product-moment correlation; empty if one of the two does not vary. */
    static OptionalDouble correlation(double[] xs, double[] ys) {
        if (xs.length == 0) {
            return OptionalDouble.empty();
        }
        double product = variance(xs) * variance(ys);
        if (product == 0) {
            return OptionalDouble.empty();
        }
        double meanX = mean(xs).orElseThrow();
        double meanY = mean(ys).orElseThrow();
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += (xs[i] - meanX) * (ys[i] - meanY);
        }
        double r = sum / xs.length / Math.sqrt(product);
        return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
