package io.github.quizraft.memory.fit;

/**
 * How likely recall is by FSRS-7, and how that depends on the weights and on the memory. The formulas are those of
 * {@link io.github.quizraft.memory.Fsrs7}: R1 and R2 are the fast and the slow curve, m the part of the fast one.
 */
final class Fsrs7Curve {
    private static final double EDGE = 1e-5;
    private static final double FLATTEST = 0.01;
    private static final double STEEPEST = 0.95;
    private static final double MOST = 60;

    private double[] w = {};
    private double logFast;
    private double slowDecay;
    private double slowC;
    private double slowCByDecay;
    private double shareStart;

    private double[] q = {};
    /** {@code e^u} with {@code u = min(-ln(w25)/q, 60)}, so that c1 is one less. */
    private double[] power = {};

    private double[] fastLog = {};
    private double[] fast = {};
    private double[] tilt = {};
    private double[] slowLog = {};
    private double[] slow = {};
    private double[] share = {};
    private double[] both = {};

    /** What {@link #back} found: the derivatives by S, F and D. */
    double byS;

    double byF;
    double byD;

    void use(double[] weights) {
        w = weights;
        logFast = Math.log(w[25]);
        slowDecay = decay(w[24]);
        double base = Math.exp(-Math.log(w[26]) / slowDecay);
        slowC = base - 1;
        slowCByDecay = base * Math.log(w[26]) / (slowDecay * slowDecay);
        shareStart = Math.log(w[28] / w[27]);
    }

    void reserve(int reviews) {
        q = new double[reviews];
        power = new double[reviews];
        fastLog = new double[reviews];
        fast = new double[reviews];
        tilt = new double[reviews];
        slowLog = new double[reviews];
        slow = new double[reviews];
        share = new double[reviews];
        both = new double[reviews];
    }

    double fast(int i) {
        return fast[i];
    }

    double both(int i) {
        return both[i];
    }

    /** Notes recall some days after the review before. */
    void at(int i, double days, double s, double logS, double f, double logF, double difficulty) {
        double fastDecay = decay(w[23] * Math.exp((w[33] - 0.3) * logF));
        q[i] = fastDecay;
        power[i] = Math.exp(Math.min(-logFast / fastDecay, MOST));
        fastLog[i] = Math.log(1 + (power[i] - 1) * days / f);
        fast[i] = Math.exp(-fastDecay * fastLog[i]);
        tilt[i] = Math.exp((difficulty - 5) * (w[32] - 0.3));
        slowLog[i] = Math.log(1 + slowC * tilt[i] * days / s);
        slow[i] = Math.exp(-slowDecay * slowLog[i]);
        // a / (a + b), so that one exponential does for both weights.
        share[i] = 1 / (1 + Math.exp(shareStart + w[30] * logS + (difficulty - 5) * (w[31] - 0.5) + w[29] * logF));
        both[i] = EDGE + (1 - 2 * EDGE) * (slow[i] + share[i] * (fast[i] - slow[i]));
    }

    /**
     * Goes back over a review.
     *
     * @param byBoth the loss's derivative by recall
     * @param byFast and by the fast curve alone, which the fast trace makes use of
     */
    void back(
            int i,
            double days,
            double s,
            double logS,
            double f,
            double logF,
            double difficulty,
            double byBoth,
            double byFast,
            double[] gradient) {
        double mixed = byBoth * (1 - 2 * EDGE);
        double byShare = -mixed * (fast[i] - slow[i]) * share[i] * (1 - share[i]);
        gradient[27] -= byShare / w[27];
        gradient[28] += byShare / w[28];
        gradient[29] += byShare * logF;
        gradient[30] += byShare * logS;
        gradient[31] += byShare * (difficulty - 5);
        byS = byShare * w[30] / s;
        byF = byShare * w[29] / f;
        byD = byShare * (w[31] - 0.5);
        backSlow(i, days, s, difficulty, mixed * (1 - share[i]), gradient);
        backFast(i, days, f, logF, mixed * share[i] + byFast, gradient);
    }

    private void backSlow(int i, double days, double s, double difficulty, double by, double[] gradient) {
        double x = slowC * tilt[i] * days / s;
        double byX = -by * slowDecay * slow[i] / (1 + x);
        double byC = byX * x / slowC;
        gradient[26] -= byC * (slowC + 1) / (slowDecay * w[26]);
        if (isFree(w[24])) {
            gradient[24] += byC * slowCByDecay - by * slowLog[i] * slow[i];
        }
        gradient[32] += byX * x * (difficulty - 5);
        byS -= byX * x / s;
        byD += byX * x * (w[32] - 0.3);
    }

    private void backFast(int i, double days, double f, double logF, double by, double[] gradient) {
        double x = (power[i] - 1) * days / f;
        double byX = -by * q[i] * fast[i] / (1 + x);
        double byQ = -by * fastLog[i] * fast[i];
        double u = -logFast / q[i];
        if (u < MOST) {
            double byPower = byX * days / f * power[i];
            byQ -= byPower * u / q[i];
            gradient[25] -= byPower / (w[25] * q[i]);
        }
        if (isFree(q[i])) {
            gradient[23] += byQ * q[i] / w[23];
            gradient[33] += byQ * q[i] * logF;
            byF += byQ * q[i] * (w[33] - 0.3) / f;
        }
        byF -= byX * x / f;
    }

    private static boolean isFree(double decay) {
        return decay > FLATTEST && decay < STEEPEST;
    }

    private static double decay(double q) {
        return Math.min(Math.max(q, FLATTEST), STEEPEST);
    }
}
