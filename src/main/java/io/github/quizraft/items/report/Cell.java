package io.github.quizraft.items.report;

import io.github.quizraft.items.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One field of a table for a spreadsheet. */
sealed interface Cell {
    /** More places would only show in which order sums were made. */
    int PLACES = 6;

    /** Words, which must never be taken for a formula. */
    record Text(String text) implements Cell {}

    /** A number, to be reckoned with. */
    record Figure(BigDecimal value) implements Cell {}

    /** Nothing: not asked, or not defined. */
    record None() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? new None() : new Text(text);
    }

    static Cell of(double value) {
        return new Figure(rounded(value));
    }

    static Cell of(Estimate estimate) {
        return estimate.known().map(known -> of(known.value())).orElse(new None());
    }

    /** As it is written, without zeros at its end. */
    static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
