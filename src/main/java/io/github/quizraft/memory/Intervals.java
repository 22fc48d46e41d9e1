package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;
import java.util.function.ToIntFunction;

/**
 * Keeps the intervals of one card in the order of its grades, whatever weights, rounding and fuzz made of them.
 *
 * <p>Source: ts-fsrs 5.4.
 *
 * @param proposed the fuzzed interval of each grade, in days, in no order yet
 */
record Intervals(ToIntFunction<Grade> proposed) {

    /** For a card in review: Hard at most Good's proposal, then each pass at least a day longer; Again as proposed. */
    int ofPasses(Grade grade) {
        return switch (grade) {
            case AGAIN -> of(Grade.AGAIN);
            case HARD -> Math.min(of(Grade.HARD), of(Grade.GOOD));
            case GOOD -> Math.max(of(Grade.GOOD), ofPasses(Grade.HARD) + 1);
            case EASY -> Math.max(of(Grade.EASY), ofPasses(Grade.GOOD) + 1);
        };
    }

    /** For a card without steps: Again at most Hard's proposal, then each grade at least a day longer. */
    int ofAll(Grade grade) {
        return switch (grade) {
            case AGAIN -> Math.min(of(Grade.AGAIN), of(Grade.HARD));
            case HARD -> Math.max(of(Grade.HARD), ofAll(Grade.AGAIN) + 1);
            case GOOD -> Math.max(of(Grade.GOOD), ofAll(Grade.HARD) + 1);
            case EASY -> Math.max(of(Grade.EASY), ofAll(Grade.GOOD) + 1);
        };
    }

    /** A model's interval as a number of days to wait: rounded half up, from 1 to the maximum. */
    static int whole(double days, int maximum) {
        return (int) Math.min(Math.max(Math.round(days), 1), maximum);
    }

    private int of(Grade grade) {
        return proposed.applyAsInt(grade);
    }
}
