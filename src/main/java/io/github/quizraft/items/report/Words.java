package io.github.quizraft.items.report;

import static io.github.quizraft.stats.report.Wording.count;
import static io.github.quizraft.stats.report.Wording.percent;

import io.github.quizraft.items.Estimate;
import io.github.quizraft.text.Decimals;
import java.util.function.DoubleFunction;

/** Numbers of a sample in words. */
final class Words {
    /** Stands in place of a number that is not there. */
    static final String NONE = "-";
    /** Stands before a number of a small sample. */
    static final String ROUGHLY = "~";

    private Words() {}

    static String share(Estimate estimate) {
        return of(estimate, value -> percent(value));
    }

    static String number(Estimate estimate) {
        return of(estimate, value -> Decimals.of(value, 2));
    }

    /** For a sentence of its own: the number, or why there is none. */
    static String told(Estimate estimate) {
        return estimate instanceof Estimate.Unknown unknown
                ? "not defined: " + unknown.gap().reason()
                : number(estimate);
    }

    /** Points of people asked, whole where they are. */
    static String points(double points, int of) {
        return (points == Math.rint(points) ? String.valueOf((int) points) : Decimals.of(points, 1)) + " of " + of;
    }

    static String players(int number) {
        return count(number, "player");
    }

    private static String of(Estimate estimate, DoubleFunction<String> words) {
        return estimate.known()
                .map(known -> (known.isRough() ? ROUGHLY : "") + words.apply(known.value()))
                .orElse(NONE);
    }
}
