package io.github.quizraft.group;

import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict;

/** What an answer is worth in points. Part of the credit is worth that part of the points, except where said. */
public enum Scoring {
    /** 1,000 for a right answer, however long it took. */
    ACCURACY {
        @Override
        long points(Verdict verdict, double timeLeft) {
            return Math.round(FULL * verdict.score());
        }
    },
    /** 500 for a right answer, and up to 500 more by the share of the time that was left. */
    SPEED {
        @Override
        long points(Verdict verdict, double timeLeft) {
            return Math.round(verdict.score() * (HALF + HALF * timeLeft));
        }
    },
    /** As {@link #ACCURACY}, but a wrong answer costs half of what a right one earns; no answer costs nothing. */
    NEGATIVE {
        @Override
        long points(Verdict verdict, double timeLeft) {
            return verdict.outcome() == Mark.WRONG ? -HALF : Math.round(FULL * verdict.score());
        }
    },
    /** One point for a right answer, as in a pub quiz, and none for half of one. */
    PUB {
        @Override
        long points(Verdict verdict, double timeLeft) {
            return verdict.outcome() == Mark.RIGHT ? 1 : 0;
        }
    };

    private static final long FULL = 1_000;
    private static final long HALF = 500;

    /**
     * The points for an answer that was given.
     *
     * @param timeLeft the share of the time that was left, 0 to 1; 1 where there is no limit
     */
    abstract long points(Verdict verdict, double timeLeft);
}
