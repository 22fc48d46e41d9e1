package io.github.quizraft.study;

/** How long cards take. */
public final class Pace {
    /** What a question takes with its feedback, until the learner's own times are known. */
    private static final int SECONDS_PER_CARD = 25;

    private Pace() {}

    /** Minutes for so many cards, rounded up. */
    public static int minutes(int cards) {
        return (cards * SECONDS_PER_CARD + 59) / 60;
    }

    /** Cards for so many minutes, at least one. */
    public static int cards(int minutes) {
        return Math.max(1, minutes * 60 / SECONDS_PER_CARD);
    }
}
