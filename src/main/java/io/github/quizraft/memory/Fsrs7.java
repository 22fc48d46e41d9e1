package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;
import java.time.Duration;

/**
 * FSRS-7: two traces of one memory, a slow and a fast one, with 34 weights w0 to w33, counting exact time. How likely
 * recall is follows from both; the fast trace fades within hours or days, the slow one carries the months.
 *
 * <p>Source: the published formulas of the open-spaced-repetition project (fsrs-rs, srs-benchmark). In the formulas
 * below G is the grade's value, S the slow and F the fast stability in days, D difficulty, R retrievability, t days.
 */
public final class Fsrs7 implements MemoryModel {
    private static final double SHORTEST = 1e-4;
    private static final double LONGEST = 36_500;
    /** What the fast trace has of the slow one after a first answer, and at most after a lapse. */
    private static final double FAST_SHARE = 0.8;
    /** No memory is certain and none is gone. */
    private static final double EDGE = 1e-5;
    /** Nobody can wait for so little to be forgotten. */
    private static final double NO_WAIT = 0.9999;

    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final Fsrs7Weights w;
    private final Trace slow;
    private final Trace fast;

    public Fsrs7(Fsrs7Weights weights) {
        this.w = weights;
        this.slow = new Trace(weights, 7);
        this.fast = new Trace(weights, 15);
    }

    /** The model with the published default weights. */
    public static Fsrs7 standard() {
        return new Fsrs7(Fsrs7Weights.standard());
    }

    public Fsrs7Weights weights() {
        return w;
    }

    @Override
    public String id() {
        return "fsrs-7";
    }

    @Override
    public Memory first(Grade grade) {
        double stability = w.get(grade.value() - 1);
        return memory(stability, FAST_SHARE * stability, firstDifficulty(grade));
    }

    @Override
    public Memory next(Memory before, Elapsed elapsed, Grade grade) {
        double days = days(elapsed);
        double r = recall(before, days);
        double slowly = slow.after(before.stability(), before.difficulty(), r, grade);
        double quickly = fast.after(before.fast(), before.difficulty(), fastRecall(before, days), grade);
        return memory(
                slowly,
                grade.passed() ? quickly : Math.min(quickly, FAST_SHARE * slowly),
                nextDifficulty(before.difficulty(), r, grade));
    }

    @Override
    public double retrievability(Memory memory, Elapsed elapsed) {
        return recall(memory, days(elapsed));
    }

    @Override
    public double interval(Memory memory, double desiredRetention) {
        return desiredRetention >= NO_WAIT
                ? 0
                : Falling.to(
                        desiredRetention, days -> recall(memory, days), Math.max(memory.stability(), memory.fast()));
    }

    @Override
    public double stability(Memory memory) {
        return interval(memory, 0.9);
    }

    /**
     * The published weights let a first Easy wait for 54 days, and intervals grow more than fivefold; learners have
     * found that too bold. So the first interval is limited to three weeks and growth to five times until the weights
     * are a learner's own.
     */
    @Override
    public double longest(double previousDays) {
        if (!w.equals(Fsrs7Weights.standard())) {
            return MemoryModel.super.longest(previousDays);
        }
        return previousDays < 1 ? 21 : 5 * previousDays;
    }

    /** {@code 1e-5 + (1 - 2e-5) (a R1 + b R2) / (a + b)}: the two traces, each with its weight. */
    private double recall(Memory m, double days) {
        double a = w.get(27) * Math.pow(m.fast(), -w.get(29));
        double b = w.get(28) * Math.pow(m.stability(), w.get(30)) * Math.exp((m.difficulty() - 5) * (w.get(31) - 0.5));
        double mixed = (a * fastRecall(m, days) + b * slowRecall(m, days)) / (a + b);
        return EDGE + (1 - 2 * EDGE) * mixed;
    }

    /** {@code (1 + c t/F)^-q} with {@code q = w23 F^(w33-0.3)} and {@code c = e^(-ln(w25)/q) - 1}. */
    private double fastRecall(Memory m, double days) {
        double q = decay(w.get(23) * Math.pow(m.fast(), w.get(33) - 0.3));
        double c = Math.expm1(Math.min(-Math.log(w.get(25)) / q, 60));
        return Math.pow(1 + c * days / m.fast(), -q);
    }

    /** {@code (1 + c e^((D-5)(w32-0.3)) t/S)^-q} with {@code q = w24} and {@code c = w26^(-1/q) - 1}. */
    private double slowRecall(Memory m, double days) {
        double q = decay(w.get(24));
        double c = Math.pow(w.get(26), -1 / q) - 1;
        return Math.pow(1 + c * Math.exp((m.difficulty() - 5) * (w.get(32) - 0.3)) * days / m.stability(), -q);
    }

    private static double decay(double q) {
        return clamp(q, 0.01, 0.95);
    }

    /** {@code w4 - e^(w5 (G-1)) + 1}, not yet clamped. */
    private double firstDifficulty(Grade grade) {
        return w.get(4) - Math.exp(w.get(5) * (grade.value() - 1)) + 1;
    }

    /** A step of {@code -w6 (G-3)}, after a lapse the larger the less it was expected, damped and drawn to Easy's. */
    private double nextDifficulty(double d, double r, Grade grade) {
        double step = -w.get(6) * (grade.value() - 3) * (grade.passed() ? 1 : r + 0.1);
        return 0.01 * firstDifficulty(Grade.EASY) + 0.99 * (d + (10 - d) * step / 9);
    }

    private static Memory memory(double slow, double fast, double difficulty) {
        return new Memory(clamp(slow, SHORTEST, LONGEST), clamp(fast, SHORTEST, LONGEST), clamp(difficulty, 1, 10));
    }

    private static double clamp(double value, double lowest, double highest) {
        return Math.min(Math.max(value, lowest), highest);
    }

    private static double days(Elapsed elapsed) {
        return elapsed.exact().toMillis() / DAY_MILLIS;
    }

    /** Names the model with its weights: card states are kept only as long as this stays the same. */
    @Override
    public String toString() {
        return id() + " " + w;
    }
}
