package io.github.quizraft.plan;

import io.github.quizraft.review.Grade;

/**
 * A number for each grade.
 *
 * @param again of a card that was not known
 * @param hard of one known with effort
 * @param good of one known
 * @param easy of one known at once
 */
public record PerGrade(double again, double hard, double good, double easy) {
    public double of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }

    PerGrade times(double factor) {
        return new PerGrade(again * factor, hard * factor, good * factor, easy * factor);
    }

    /** What part of the sum one of them is. */
    double share(Grade grade) {
        return of(grade) / (again + hard + good + easy);
    }

    /** The mean of these numbers where grades come in the given shares. */
    double mean(PerGrade shares) {
        double sum = 0;
        for (Grade grade : Grade.values()) {
            sum += of(grade) * shares.share(grade);
        }
        return sum;
    }

    /**
     * Draws a grade, these numbers being the shares of each.
     *
     * @param draw 0 to 1, 1 excluded
     */
    Grade drawn(double draw) {
        double left = draw * (again + hard + good + easy);
        for (Grade grade : Grade.values()) {
            left -= of(grade);
            if (left < 0) {
                return grade;
            }
        }
        return Grade.GOOD;
    }
}
