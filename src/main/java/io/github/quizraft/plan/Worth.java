package io.github.quizraft.plan;

/**
 * What asking a card now is worth for an exam.
 *
 * @param gain what it adds to the chance that the card is known on the day
 * @param seconds what it is expected to take
 */
public record Worth(double gain, double seconds) {
    /** A card that gains less than a hundredth is not worth the learner's time. */
    private static final double LEAST = 0.01;

    public double perSecond() {
        return gain / seconds;
    }

    boolean isWorthIt() {
        return gain >= LEAST;
    }
}
