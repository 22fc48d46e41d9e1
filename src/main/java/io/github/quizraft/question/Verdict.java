package io.github.quizraft.question;

import io.github.quizraft.review.Grade;
import java.util.List;

/**
 * What an answer was worth, and why, part by part.
 *
 * @param score 0 to 1
 * @param parts one for each option, blank, pair or step, in the order shown
 */
public record Verdict(double score, List<Part> parts) {
    private static final double ROUNDING = 1e-9;

    /**
     * One part of the question after answering.
     *
     * @param text the option, the left side, or the name of the blank
     * @param mark RIGHT also marks a right option that was not picked
     * @param chosen whether the learner picked it
     * @param given what the learner typed or paired with it; empty for options
     * @param key what would have been right; empty for options
     * @param why the feedback for this part
     */
    public record Part(String text, Mark mark, boolean chosen, String given, String key, String why) {
        static Part option(Option option, boolean chosen) {
            Mark mark = option.correct() ? Mark.RIGHT : chosen ? Mark.WRONG : Mark.NONE;
            return new Part(option.text(), mark, chosen, "", "", option.feedback());
        }
    }

    /** Right, close or wrong: 1, from one half, below. */
    public Mark outcome() {
        if (score >= 1 - ROUNDING) {
            return Mark.RIGHT;
        }
        return score >= 0.5 - ROUNDING ? Mark.CLOSE : Mark.WRONG;
    }

    /** The grade that follows from the outcome; the learner may change it. */
    public Grade proposedGrade() {
        return switch (outcome()) {
            case RIGHT -> Grade.GOOD;
            case CLOSE -> Grade.HARD;
            case WRONG, NONE -> Grade.AGAIN;
        };
    }
}
