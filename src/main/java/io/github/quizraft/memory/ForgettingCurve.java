package io.github.quizraft.memory;

/**
 * The power curve of FSRS-6: {@code R(t, S) = (1 + c t/S)^-decay} with {@code c = 0.9^(-1/decay) - 1}, so that
 * {@code R(S, S) = 0.9}.
 *
 * @param decay how slowly the tail falls, weight 20
 * @param factor c above, worked out once
 */
record ForgettingCurve(double decay, double factor) {
    static ForgettingCurve of(double decay) {
        return new ForgettingCurve(decay, Math.pow(0.9, -1 / decay) - 1);
    }

    /** The probability of recall after some days; stability in days too. */
    double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, -decay);
    }

    /** The days after which recall has fallen to {@code retention}: the curve, solved for t. */
    double days(double retention, double stability) {
        return stability / factor * (Math.pow(retention, -1 / decay) - 1);
    }
}
