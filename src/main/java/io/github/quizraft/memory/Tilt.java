package io.github.quizraft.memory;

import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Chooses one of some numbers by weights that are tilted first: each is multiplied by {@code e^(k*x)}, with the one k
 * that leaves the mean where it was without weights. Of all ways to keep the mean it changes the weights least.
 */
final class Tilt {
    /** Per day: beyond it no weight is left but that of the nearest number. */
    private static final double STEEPEST = 8;

    private static final int HALVINGS = 50;

    private Tilt() {}

    /**
     * The place of the number chosen.
     *
     * @param numbers rising
     * @param weights of each, 0 or more
     * @param chance 0 to 1, 1 excluded
     * @return empty if no number has a weight
     */
    static OptionalInt pick(int[] numbers, double[] weights, double chance) {
        double sum = DoubleStream.of(weights).sum();
        if (!(sum > 0)) {
            return OptionalInt.empty();
        }
        double mean = IntStream.of(numbers).average().orElse(0);
        double low = -STEEPEST;
        double high = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (pull(numbers, weights, mean, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(drawn(tilted(numbers, weights, mean, (low + high) / 2), chance));
    }

    /** Above 0 if the tilted weights lead beyond the mean, below 0 if they fall short of it. */
    private static double pull(int[] numbers, double[] weights, double mean, double slope) {
        double[] tilted = tilted(numbers, weights, mean, slope);
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> tilted[i] * (numbers[i] - mean))
                .sum();
    }

    private static double[] tilted(int[] numbers, double[] weights, double mean, double slope) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> weights[i] * Math.exp(slope * (numbers[i] - mean)))
                .toArray();
    }

    private static int drawn(double[] weights, double chance) {
        double left = chance * DoubleStream.of(weights).sum();
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
