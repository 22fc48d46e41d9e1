package io.github.quizraft.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text, the same in every language. */
public final class Decimals {
    private Decimals() {}

    /** So many places, with a point. (A format does the same; its first use takes longer than all of a report.) */
    public static String of(double number, int places) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString()
                : String.valueOf(number);
    }
}
