package io.github.quizraft.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The 34 numbers that make FSRS-7 describe one learner, brought within the model's bounds.
 *
 * <p>Source: the draft of FSRS-7 in srs-benchmark and fsrs-rs. Equal lists make equal weights.
 */
public final class Fsrs7Weights {
    /** How many there are. */
    public static final int COUNT = 34;

    private static final List<Double> STANDARD = List.of(
            0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0, 1.3826, 0.7024, 0.5999, 0.8146,
            0.6398, 1.0, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464,
            0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048);

    private static final List<Double> LOWEST = List.of(
            1e-4, 1e-4, 1e-4, 1e-4, 1.0, 0.001, 0.1, 0.0, 0.0, 0.3, 0.01, 0.1, 0.0, 0.0, 1.0, 0.0, 0.0, 0.5, 0.001,
            0.001, 0.0, 0.0, 1.0, 0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0.0, 0.1, 0.0, 0.0, 0.0);

    private static final List<Double> HIGHEST = List.of(
            50.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 4.0, 1.2, 3.0, 1.5, 1.0, 3.5, 1.0, 7.0, 4.0, 2.0, 6.0, 1.5, 1.0,
            5.0, 1.0, 7.0, 0.25, 0.95, 0.85, 0.99, 1.0, 1.0, 0.9, 1.1, 1.0, 0.6, 0.6);

    private final List<Double> values;

    private Fsrs7Weights(List<Double> values) {
        this.values = Collections.unmodifiableList(values);
    }

    /** The published defaults, fitted to many learners. */
    public static Fsrs7Weights standard() {
        return new Fsrs7Weights(STANDARD);
    }

    /**
     * Weights brought within their bounds: a better first grade never leads to a weaker memory, and the slow curve
     * never falls faster than the fast one.
     *
     * @throws IllegalArgumentException for another number of weights, or one that is not finite
     */
    public static Fsrs7Weights of(List<Double> values) {
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-7 has " + COUNT + " weights, not " + values.size());
        }
        List<Double> clipped = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            if (!Double.isFinite(values.get(i))) {
                throw new IllegalArgumentException("FSRS weight w" + i + " is not a finite number: " + values.get(i));
            }
            clipped.add(Math.min(Math.max(values.get(i), lowest(i, clipped)), HIGHEST.get(i)));
        }
        return new Fsrs7Weights(clipped);
    }

    private static double lowest(int index, List<Double> before) {
        return switch (index) {
            case 1, 2, 3 -> before.get(index - 1);
            case 26 -> Math.max(LOWEST.get(index), before.get(25));
            default -> LOWEST.get(index);
        };
    }

    /** The weight w{@code index}, counted from 0. */
    public double get(int index) {
        return values.get(index);
    }

    /** All 34, unmodifiable. */
    public List<Double> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fsrs7Weights that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
