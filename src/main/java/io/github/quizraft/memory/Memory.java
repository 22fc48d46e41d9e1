package io.github.quizraft.memory;

/**
 * What a model knows of one card in one head, as of the last review.
 *
 * @param stability days, above 0; in FSRS-6 the time after which recall has fallen to 90 %
 * @param difficulty how hard it is to make this memory last, from 1 (easy) to 10 (hard)
 */
public record Memory(double stability, double difficulty) {
    public Memory {
        if (!(stability > 0) || Double.isInfinite(stability)) {
            throw new IllegalArgumentException("stability is a number of days above 0, not " + stability);
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is from 1 to 10, not " + difficulty);
        }
    }
}
