package io.github.quizraft.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The 21 numbers that make FSRS-6 describe one learner, brought within the model's bounds.
 *
 * <p>Source: the parameter clipping and migration of ts-fsrs 5.4. An equal list and mode make equal weights.
 */
public final class Fsrs6Weights {
    private static final List<Double> STANDARD = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final List<Double> values;
    private final boolean enableShortTerm;

    private Fsrs6Weights(List<Double> values, boolean enableShortTerm) {
        this.values = Collections.unmodifiableList(values);
        this.enableShortTerm = enableShortTerm;
    }

    /** The published defaults, fitted to many learners. */
    public static Fsrs6Weights standard() {
        return new Fsrs6Weights(STANDARD, true);
    }

    /** Weights with a short-term model, for the usual single relearning step. */
    public static Fsrs6Weights of(List<Double> values) {
        return of(values, 1, true);
    }

    /**
     * Weights brought within their bounds, and up to 21 of them.
     *
     * @param values 21 weights of FSRS-6, 19 of FSRS-5 or 17 of FSRS-4.5
     * @param relearningSteps how many there are: from 2 on, w17 and w18 get a tighter bound, so that passing all of
     *     them the same day does not lift stability above what it was before the lapse
     * @param enableShortTerm whether same-day reviews have rules of their own; if not, w19 may be 0
     * @throws IllegalArgumentException for another number of weights, or one that is not finite
     */
    public static Fsrs6Weights of(List<Double> values, int relearningSteps, boolean enableShortTerm) {
        if (values.size() != 21 && values.size() != 19 && values.size() != 17) {
            throw new IllegalArgumentException(
                    "FSRS weights are 21 numbers (or 19 or 17 of an older version), not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isFinite(values.get(i))) {
                throw new IllegalArgumentException("FSRS weight w" + i + " is not a finite number: " + values.get(i));
            }
        }
        List<Double> clipped = Fsrs6Bounds.clip(values, relearningSteps, enableShortTerm);
        return new Fsrs6Weights(migrate(clipped), enableShortTerm);
    }

    /** The weight w{@code index}, counted from 0. */
    public double get(int index) {
        return values.get(index);
    }

    /** All 21, unmodifiable. */
    public List<Double> values() {
        return values;
    }

    public boolean enableShortTerm() {
        return enableShortTerm;
    }

    // Old weights say the same in the new terms: a curve of decay 0.5, and no effect of what was then unknown. What
    // the conversion yields is not clipped again, as w19 = 0 lies outside the bounds that a fit keeps to.
    private static List<Double> migrate(List<Double> old) {
        List<Double> weights = new ArrayList<>(old);
        if (old.size() == 17) {
            weights.set(4, old.get(4) + 2 * old.get(5));
            weights.set(5, Math.log(3 * old.get(5) + 1) / 3);
            weights.set(6, old.get(6) + 0.5);
            weights.addAll(List.of(0.0, 0.0));
        }
        if (old.size() < 21) {
            weights.addAll(List.of(0.0, 0.5));
        }
        return weights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fsrs6Weights that
                && enableShortTerm == that.enableShortTerm
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + Boolean.hashCode(enableShortTerm);
    }

    @Override
    public String toString() {
        return values + (enableShortTerm ? "" : " without short-term");
    }
}
