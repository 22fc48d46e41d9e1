package io.github.quizraft.settings;

import java.time.Duration;

/**
 * What a learner means to do in a day.
 *
 * @param amount how much; 0 for no goal
 * @param unit of what
 */
public record Goal(int amount, Unit unit) {
    public static final Goal NONE = new Goal(0, Unit.MINUTES);

    /** What a goal counts. */
    public enum Unit {
        MINUTES,
        CARDS
    }

    public boolean isNone() {
        return amount == 0;
    }

    /** How far a day has come, in a sentence; empty without a goal. */
    public String after(int cards, Duration time) {
        if (isNone()) {
            return "";
        }
        long done = unit == Unit.CARDS ? cards : time.toMinutes();
        String units = unit == Unit.CARDS ? " cards" : " minutes";
        return done < amount
                ? "Today " + done + " of " + amount + units + "."
                : "Today's goal of " + amount + units + " is reached.";
    }
}
