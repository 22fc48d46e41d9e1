package io.github.quizraft.memory;

/**
 * What a model knows of one card in one head, as of the last review.
 *
 * @param stability days, above 0; in FSRS-6 the time after which recall has fallen to 90 %, in FSRS-7 of the slow trace
 * @param fast the stability of the fast trace, which FSRS-7 has; in FSRS-6 the same as {@code stability}
 * @param difficulty how hard it is to make this memory last, from 1 (easy) to 10 (hard)
 */
public record Memory(double stability, double fast, double difficulty) {
    public Memory {
        check(stability);
        check(fast);
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is from 1 to 10, not " + difficulty);
        }
    }

    /** A memory of one trace. */
    public Memory(double stability, double difficulty) {
        this(stability, stability, difficulty);
    }

    private static void check(double stability) {
        if (!(stability > 0) || Double.isInfinite(stability)) {
            throw new IllegalArgumentException("stability is a number of days above 0, not " + stability);
        }
    }
}
