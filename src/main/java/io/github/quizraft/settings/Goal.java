package io.github.quizraft.settings;

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
}
