package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;

/**
 * FSRS-6: stability and difficulty with 21 weights w0 to w20, counting whole study days.
 *
 * <p>Source: the published formulas of the open-spaced-repetition project, agreeing with ts-fsrs 5.4 and fsrs-rs 6.5.
 * In the formulas below G is the grade's value, S stability in days, D difficulty, R retrievability.
 */
public final class Fsrs6 implements MemoryModel {
    private static final double SHORTEST = 0.001;
    private static final double LONGEST = 36_500;

    private final Fsrs6Weights weights;
    /** The same numbers, where a log of many reviews gets at them at once. */
    private final double[] w;

    private final ForgettingCurve curve;
    /** {@code e^w8}, and what a lapse leaves of S at most. */
    private final double growth;

    private final double left;
    private final double easyDifficulty;

    public Fsrs6(Fsrs6Weights weights) {
        this.weights = weights;
        this.w = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        this.curve = ForgettingCurve.of(w[20]);
        this.growth = Math.exp(w[8]);
        this.left = weights.enableShortTerm() ? Math.exp(-w[17] * w[18]) : 1;
        this.easyDifficulty = firstDifficulty(Grade.EASY);
    }

    /** The model with the published default weights. */
    public static Fsrs6 standard() {
        return new Fsrs6(Fsrs6Weights.standard());
    }

    public Fsrs6Weights weights() {
        return weights;
    }

    @Override
    public String id() {
        return "fsrs-6";
    }

    @Override
    public boolean modelsSameDay() {
        return weights.enableShortTerm();
    }

    @Override
    public Memory first(Grade grade) {
        return memory(w[grade.value() - 1], firstDifficulty(grade));
    }

    @Override
    public Memory next(Memory before, Elapsed elapsed, Grade grade) {
        double stability;
        if (elapsed.days() == 0 && weights.enableShortTerm()) {
            stability = sameDay(before.stability(), grade);
        } else {
            double r = retrievability(before, elapsed);
            stability = grade.passed() ? recalled(before, r, grade) : forgotten(before, r);
        }
        return memory(stability, nextDifficulty(before.difficulty(), grade));
    }

    @Override
    public double retrievability(Memory memory, Elapsed elapsed) {
        return curve.recall((double) elapsed.days(), memory.stability());
    }

    @Override
    public double interval(Memory memory, double desiredRetention) {
        return curve.days(desiredRetention, memory.stability());
    }

    /** {@code S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) hard easy)}. */
    private double recalled(Memory m, double r, Grade grade) {
        double hard = grade == Grade.HARD ? w[15] : 1;
        double easy = grade == Grade.EASY ? w[16] : 1;
        double more = growth * (11 - m.difficulty()) * Math.pow(m.stability(), -w[9]) * (Math.exp(w[10] * (1 - r)) - 1);
        return m.stability() * (1 + more * hard * easy);
    }

    /** {@code w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R))}, at most {@code S / e^(w17 w18)}: a lapse never strengthens. */
    private double forgotten(Memory m, double r) {
        double after = w[11]
                * Math.pow(m.difficulty(), -w[12])
                * (Math.pow(m.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - r));
        return Math.min(after, m.stability() * left);
    }

    /** {@code S e^(w17 (G - 3 + w18)) S^-w19}; a pass, Hard included, never weakens. */
    private double sameDay(double s, Grade grade) {
        double k = Math.exp(w[17] * (grade.value() - 3 + w[18])) * Math.pow(s, -w[19]);
        return s * (grade.passed() ? Math.max(k, 1) : k);
    }

    /** {@code w4 - e^(w5 (G-1)) + 1}, not yet clamped: the mean reversion below needs it raw. */
    private double firstDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.value() - 1)) + 1;
    }

    /** A step of {@code -w6 (G-3)}, damped towards 10, then drawn to the first difficulty of Easy by the share w7. */
    private double nextDifficulty(double d, Grade grade) {
        double stepped = d - w[6] * (grade.value() - 3) * (10 - d) / 9;
        return w[7] * easyDifficulty + (1 - w[7]) * stepped;
    }

    private static Memory memory(double stability, double difficulty) {
        return new Memory(Math.min(Math.max(stability, SHORTEST), LONGEST), Math.min(Math.max(difficulty, 1), 10));
    }

    /** Names the model with its weights: card states are kept only as long as this stays the same. */
    @Override
    public String toString() {
        return id() + " " + weights;
    }
}
