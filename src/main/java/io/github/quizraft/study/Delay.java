package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import java.time.Duration;
import java.util.Locale;

/** Says how long it is until a card comes again, in as few characters as a footer has room for. */
public final class Delay {
    private static final int DAYS_IN_MONTH = 30;
    private static final double DAYS_IN_YEAR = 365.25;

    private Delay() {}

    /** From the review that led to a state until it is due again. */
    public static String of(CardState state) {
        return state.scheduledDays() > 0
                ? days(state.scheduledDays())
                : of(Duration.between(state.last().instant(), state.due()));
    }

    /** For example {@code now}, {@code 4 min}, {@code 2 h}, {@code 3 d}, {@code 5 mo} or {@code 1.5 y}. */
    public static String of(Duration duration) {
        long minutes = (duration.toSeconds() + 30) / 60;
        if (duration.isNegative() || minutes < 1) {
            return "now";
        }
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes < 24 * 60 ? (minutes + 30) / 60 + " h" : days((minutes + 12 * 60) / (24 * 60));
    }

    private static String days(long days) {
        if (days < 2 * DAYS_IN_MONTH) {
            return days + " d";
        }
        return days < 2 * DAYS_IN_YEAR
                ? days / DAYS_IN_MONTH + " mo"
                : String.format(Locale.ROOT, "%.1f y", days / DAYS_IN_YEAR);
    }
}
