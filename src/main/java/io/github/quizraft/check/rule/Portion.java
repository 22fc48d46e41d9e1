package io.github.quizraft.check.rule;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many of some things have a property.
 *
 * @param part those that have it
 * @param whole all of them
 */
record Portion(long part, long whole) {
    static <T> Portion of(Collection<T> all, Predicate<T> property) {
        int part = 0;
        for (T each : all) {
            part += property.test(each) ? 1 : 0;
        }
        return new Portion(part, all.size());
    }

    /** From 0 to 1; of nothing, nothing. */
    double share() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** For example {@code 3 of 12}. */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
