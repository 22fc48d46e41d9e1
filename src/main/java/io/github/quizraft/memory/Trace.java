package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;

/**
 * How one trace of an FSRS-7 memory changes with a review. Both traces follow the same formulas with weights of their
 * own.
 *
 * @param w all weights
 * @param k the first of the trace's eight
 */
record Trace(Fsrs7Weights w, int k) {
    /**
     * The trace's stability after a review.
     *
     * @param x its stability before, in days
     * @param difficulty of the card before
     * @param r how likely recall was by this trace; by both, for the slow one
     */
    double after(double x, double difficulty, double r, Grade grade) {
        double lapsed = Math.min(x, lapsed(x, r));
        return grade.passed() ? Math.max(lapsed, recalled(x, difficulty, r, grade)) : lapsed;
    }

    /** {@code w3 ((x+1)^w4 - 1) e^((1-r) w5)}, counted from k. */
    private double lapsed(double x, double r) {
        return w.get(k + 3) * (Math.pow(x + 1, w.get(k + 4)) - 1) * Math.exp((1 - r) * w.get(k + 5));
    }

    /** {@code x (1 + e^(w0-1.5) (11-D) x^-w1 (e^((1-r) w2) - 1) h)}, h being w6 for Hard and w7 for Easy. */
    private double recalled(double x, double difficulty, double r, Grade grade) {
        double h = switch (grade) {
            case HARD -> w.get(k + 6);
            case EASY -> w.get(k + 7);
            case AGAIN, GOOD -> 1;
        };
        double growth = Math.exp(w.get(k) - 1.5)
                * (11 - difficulty)
                * Math.pow(x, -w.get(k + 1))
                * Math.expm1((1 - r) * w.get(k + 2));
        return x * (1 + growth * h);
    }
}
