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

    private final Fsrs6Weights w;
    private final ForgettingCurve curve;

    public Fsrs6(Fsrs6Weights weights) {
        this.w = weights;
        this.curve = ForgettingCurve.of(weights.get(20));
    }

    /** The model with the published default weights. */
    public static Fsrs6 standard() {
        return new Fsrs6(Fsrs6Weights.standard());
    }

    public Fsrs6Weights weights() {
        return w;
    }

    @Override
    public String id() {
        return "fsrs-6";
    }

    @Override
    public boolean modelsSameDay() {
        return w.enableShortTerm();
    }

    @Override
    public Memory first(Grade grade) {
        return memory(w.get(grade.value() - 1), firstDifficulty(grade));
    }

    @Override
    public Memory next(Memory before, Elapsed elapsed, Grade grade) {
        double stability;
        if (elapsed.days() == 0 && w.enableShortTerm()) {
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
        double hard = grade == Grade.HARD ? w.get(15) : 1;
        double easy = grade == Grade.EASY ? w.get(16) : 1;
        double growth = Math.exp(w.get(8))
                * (11 - m.difficulty())
                * Math.pow(m.stability(), -w.get(9))
                * Math.expm1(w.get(10) * (1 - r));
        return m.stability() * (1 + growth * hard * easy);
    }

    /** {@code w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R))}, at most {@code S / e^(w17 w18)}: a lapse never strengthens. */
    private double forgotten(Memory m, double r) {
        double left = w.get(11)
                * Math.pow(m.difficulty(), -w.get(12))
                * (Math.pow(m.stability() + 1, w.get(13)) - 1)
                * Math.exp(w.get(14) * (1 - r));
        double most = w.enableShortTerm() ? m.stability() / Math.exp(w.get(17) * w.get(18)) : m.stability();
        return Math.min(left, most);
    }

    /** {@code S e^(w17 (G - 3 + w18)) S^-w19}; a pass, Hard included, never weakens. */
    private double sameDay(double s, Grade grade) {
        double k = Math.exp(w.get(17) * (grade.value() - 3 + w.get(18))) * Math.pow(s, -w.get(19));
        return s * (grade.passed() ? Math.max(k, 1) : k);
    }

    /** {@code w4 - e^(w5 (G-1)) + 1}, not yet clamped: the mean reversion below needs it raw. */
    private double firstDifficulty(Grade grade) {
        return w.get(4) - Math.exp(w.get(5) * (grade.value() - 1)) + 1;
    }

    /** A step of {@code -w6 (G-3)}, damped towards 10, then drawn to the first difficulty of Easy by the share w7. */
    private double nextDifficulty(double d, Grade grade) {
        double stepped = d - w.get(6) * (grade.value() - 3) * (10 - d) / 9;
        return w.get(7) * firstDifficulty(Grade.EASY) + (1 - w.get(7)) * stepped;
    }

    private static Memory memory(double stability, double difficulty) {
        return new Memory(Math.min(Math.max(stability, SHORTEST), LONGEST), Math.min(Math.max(difficulty, 1), 10));
    }

    /** Names the model with its weights: card states are kept only as long as this stays the same. */
    @Override
    public String toString() {
        return id() + " " + w;
    }
}
