package io.github.quizraft.memory;

import java.util.ArrayList;
import java.util.List;

/** The range of each FSRS-6 weight. */
final class Fsrs6Bounds {
    private static final double SAME_DAY_CEILING = 2;

    private static final List<Double> LOWEST = List.of(
            0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0,
            0.0, 0.0, 0.01, 0.1);

    private static final List<Double> HIGHEST = List.of(
            100.0,
            100.0,
            100.0,
            100.0,
            10.0,
            4.0,
            4.0,
            0.75,
            4.5,
            0.8,
            3.5,
            5.0,
            0.25,
            0.9,
            4.0,
            1.0,
            6.0,
            SAME_DAY_CEILING,
            SAME_DAY_CEILING,
            0.8,
            0.8);

    private Fsrs6Bounds() {}

    /** The weights, each moved to the nearest value its range allows. */
    static List<Double> clip(List<Double> weights, int relearningSteps, boolean enableShortTerm) {
        List<Double> clipped = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            double lowest = i == 19 && !enableShortTerm ? 0 : LOWEST.get(i);
            // Reached after w11, w13 and w14, which the ceiling is made of.
            double highest = i == 17 || i == 18 ? sameDayCeiling(clipped, relearningSteps) : HIGHEST.get(i);
            clipped.add(clamp(weights.get(i), lowest, highest));
        }
        return clipped;
    }

    /**
     * The most that w17 and w18 may be. A lapse at S = 1, D = 1, R = 0.7 multiplies stability by
     * {@code w11 (2^w13 - 1) e^(0.3 w14)}; n times Good the same day multiplies it by {@code e^(n w17 w18)}. With both
     * weights at this ceiling the two cancel.
     */
    private static double sameDayCeiling(List<Double> weights, int relearningSteps) {
        if (relearningSteps < 2) {
            return SAME_DAY_CEILING;
        }
        double lapse = Math.log(weights.get(11)) + Math.log(Math.pow(2, weights.get(13)) - 1) + 0.3 * weights.get(14);
        return clamp(Math.sqrt(Math.max(0, -lapse / relearningSteps)), 0.01, SAME_DAY_CEILING);
    }

    private static double clamp(double value, double lowest, double highest) {
        return Math.min(Math.max(value, lowest), highest);
    }
}
