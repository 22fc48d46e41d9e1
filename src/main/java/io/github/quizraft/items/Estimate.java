package io.github.quizraft.items;

import java.util.Optional;

/** A number that a sample may or may not bear: it is there, or it says why it is not, and never is "not a number". */
public sealed interface Estimate {
    /** How many players it stands on, or would. */
    int of();

    /** The number if there is one. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** Whether there is a number, and it is below a bound. */
    default boolean isBelow(double bound) {
        return known().filter(each -> each.value() < bound).isPresent();
    }

    /** Whether there is a number, and it is above a bound. */
    default boolean isAbove(double bound) {
        return known().filter(each -> each.value() > bound).isPresent();
    }

    /**
     * A number.
     *
     * @param value what it is
     * @param of how many players it stands on
     * @param isRough whether the sample is so small that another group may well give another number
     */
    record Known(double value, int of, boolean isRough) implements Estimate {
        private static final double ROUNDING = 1e-12;

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(value + " is no estimate");
            }
            // What sums leave over must not make a zero negative, nor differ with the order of the players.
            value = Math.abs(value) < ROUNDING ? 0 : value;
        }
    }

    /**
     * No number.
     *
     * @param gap why there is none
     * @param of how many players there are
     */
    record Unknown(Gap gap, int of) implements Estimate {}
}
