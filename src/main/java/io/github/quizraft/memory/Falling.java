package io.github.quizraft.memory;

import java.util.function.DoubleUnaryOperator;

/** Finds where a falling curve has come down to a value, for curves that cannot be solved for time. */
final class Falling {
    /** In logarithms of days: far below a second, and far beyond any life. */
    private static final double EARLIEST = -60;

    private static final double LATEST = 60;
    /** So near that no interval differs by a millionth of itself. */
    private static final double NEAR = 1e-9;

    private Falling() {}

    /**
     * The time at which the curve has fallen to a value.
     *
     * @param value between those of the curve at its beginning and its end
     * @param curve never rising
     * @param guess above 0; the nearer, the sooner it is found
     */
    static double to(double value, DoubleUnaryOperator curve, double guess) {
        double low = Math.log(guess);
        double high = low;
        for (double step = 1; low > EARLIEST && !above(value, curve, low); step *= 2) {
            high = low;
            low -= step;
        }
        for (double step = 1; high < LATEST && above(value, curve, high); step *= 2) {
            low = high;
            high += step;
        }
        while (high - low > NEAR) {
            double middle = (low + high) / 2;
            if (above(value, curve, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static boolean above(double value, DoubleUnaryOperator curve, double logarithm) {
        return curve.applyAsDouble(Math.exp(logarithm)) > value;
    }
}
