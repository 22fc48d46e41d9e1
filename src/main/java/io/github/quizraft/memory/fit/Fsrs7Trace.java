package io.github.quizraft.memory.fit;

/**
 * How one trace of FSRS-7 changes with a review, and how that depends on what went in. Both traces follow the same
 * formulas with weights of their own; those are in {@link io.github.quizraft.memory.Fsrs7}. A pass can only strengthen, so
 * the formula of a lapse is left out there, although the model names the larger of both.
 */
final class Fsrs7Trace {
    private static final double SHORTEST = 1e-4;
    private static final double LONGEST = 36_500;

    /** The first of the trace's eight weights. */
    private final int k;

    private double[] w = {};
    private double growth;

    private double[] x = {};
    private double[] log = {};
    /** Pass: {@code x e^(w0-1.5) (11-D) x^-w1}. Lapse: {@code w3 ((x+1)^w4 - 1) e^((1-r) w5)}. */
    private double[] first = {};
    /** Pass: {@code e^((1-r) w2)}. Lapse: {@code (x+1)^w4}. */
    private double[] second = {};

    private double[] logNext = {};

    /** What {@link #back} found: the derivatives by x, D and r. */
    double byX;

    double byD;
    double byR;

    Fsrs7Trace(int k) {
        this.k = k;
    }

    void use(double[] weights) {
        w = weights;
        growth = Math.exp(w[k] - 1.5);
    }

    void reserve(int reviews) {
        x = new double[reviews];
        log = new double[reviews];
        first = new double[reviews];
        second = new double[reviews];
        logNext = new double[reviews];
    }

    /** Notes the stability before a review. */
    void at(int i, double stability) {
        x[i] = stability;
        log[i] = Math.log(stability);
    }

    double x(int i) {
        return x[i];
    }

    double log(int i) {
        return log[i];
    }

    /** The stability after a review, not yet limited. */
    double after(int i, int grade, double difficulty, double r) {
        if (grade == 1) {
            logNext[i] = Math.log(x[i] + 1);
            second[i] = Math.exp(w[k + 4] * logNext[i]);
            first[i] = w[k + 3] * (second[i] - 1) * Math.exp((1 - r) * w[k + 5]);
            return Math.min(x[i], first[i]);
        }
        first[i] = growth * (11 - difficulty) * Math.exp((1 - w[k + 1]) * log[i]);
        second[i] = Math.exp((1 - r) * w[k + 2]);
        return x[i] + first[i] * (second[i] - 1) * factor(grade);
    }

    private double factor(int grade) {
        return grade == 2 ? w[k + 6] : grade == 4 ? w[k + 7] : 1;
    }

    /** Goes back over a review, given the loss's derivative by what {@link #after} said. */
    void back(int i, int grade, double difficulty, double r, double byAfter, double[] gradient) {
        byD = 0;
        byR = 0;
        byX = byAfter;
        if (grade > 1) {
            double base = byAfter * first[i];
            double more = base * factor(grade) * (second[i] - 1);
            double steep = base * factor(grade) * second[i];
            gradient[k] += more;
            gradient[k + 1] -= more * log[i];
            gradient[k + 2] += steep * (1 - r);
            if (grade != 3) {
                gradient[grade == 2 ? k + 6 : k + 7] += base * (second[i] - 1);
            }
            byX += more * (1 - w[k + 1]) / x[i];
            byD = -more / (11 - difficulty);
            byR = -steep * w[k + 2];
        } else if (first[i] < x[i]) {
            double after = byAfter * first[i];
            double steep = after * second[i] / (second[i] - 1);
            gradient[k + 3] += after / w[k + 3];
            gradient[k + 4] += steep * logNext[i];
            gradient[k + 5] += after * (1 - r);
            byX = steep * w[k + 4] / (x[i] + 1);
            byR = -after * w[k + 5];
        }
    }

    static double limited(double stability) {
        return Math.min(Math.max(stability, SHORTEST), LONGEST);
    }

    /** Whether the stability before a review came about without a limit. */
    boolean isFree(int i) {
        return x[i] > SHORTEST && x[i] < LONGEST;
    }
}
