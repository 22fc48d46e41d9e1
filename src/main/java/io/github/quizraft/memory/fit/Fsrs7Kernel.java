package io.github.quizraft.memory.fit;

/**
 * FSRS-7 on flat arrays. The formulas are those of {@link io.github.quizraft.memory.Fsrs7}; S is the slow and F the fast
 * stability, D difficulty, R recall.
 *
 * <p>For each pass it takes four logarithms and ten exponentials, for each lapse six and ten, and none on the way back.
 */
final class Fsrs7Kernel extends Kernel {
    static final int WEIGHTS = 34;

    /** What the fast trace has of the slow one after a first answer, and at most after a lapse. */
    private static final double FAST_SHARE = 0.8;

    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    /** No single answer may make the loss infinite; beyond, a better guess makes no difference. */
    private static final double LEAST = 1e-4;

    private final Fsrs7Trace slow = new Fsrs7Trace(7);
    private final Fsrs7Trace fast = new Fsrs7Trace(15);
    private final Fsrs7Curve curve = new Fsrs7Curve();
    private final double[] firstDifficulty = new double[5];

    private double[] w = new double[WEIGHTS];
    private double easyDifficulty;
    private double easyPower;

    private double[] d = {};

    @Override
    void use(double[] weights) {
        w = weights.clone();
        slow.use(w);
        fast.use(w);
        curve.use(w);
        for (int grade = 1; grade <= 4; grade++) {
            firstDifficulty[grade] = difficulty(w[4] - Math.exp(w[5] * (grade - 1)) + 1);
        }
        easyPower = Math.exp(3 * w[5]);
        easyDifficulty = w[4] - easyPower + 1;
    }

    @Override
    void reserve(int reviews) {
        slow.reserve(reviews);
        fast.reserve(reviews);
        curve.reserve(reviews);
        d = new double[reviews];
    }

    @Override
    double expected(int review) {
        return curve.both(review);
    }

    @Override
    void forward(float[] gaps, byte[] grades, int from, int to) {
        int last = to - from - 1;
        double s = w[grades[from] - 1];
        double f = Fsrs7Trace.limited(FAST_SHARE * s);
        double difficulty = firstDifficulty[grades[from]];
        for (int i = 1; i <= last; i++) {
            int grade = grades[from + i];
            slow.at(i, s);
            fast.at(i, f);
            d[i] = difficulty;
            curve.at(i, gaps[from + i], s, slow.log(i), f, fast.log(i), difficulty);
            if (i == last) {
                return;
            }
            s = Fsrs7Trace.limited(slow.after(i, grade, difficulty, curve.both(i)));
            f = fast.after(i, grade, difficulty, curve.fast(i));
            f = Fsrs7Trace.limited(grade == 1 ? Math.min(f, FAST_SHARE * s) : f);
            difficulty = difficulty(0.01 * easyDifficulty + 0.99 * (d[i] + (10 - d[i]) * step(i, grade) / 9));
        }
    }

    private double step(int i, int grade) {
        return -w[6] * (grade - 3) * weight(i, grade);
    }

    /** A lapse counts the more, the less it was expected. */
    private double weight(int i, int grade) {
        return grade == 1 ? curve.both(i) + 0.1 : 1;
    }

    @Override
    double backward(float[] gaps, byte[] grades, float[] shares, int from, int to, double[] gradient) {
        int last = to - from - 1;
        double loss = 0;
        double byS = 0;
        double byF = 0;
        double byD = 0;
        for (int i = last; i >= 1; i--) {
            int grade = grades[from + i];
            double share = shares[from + i];
            double r = curve.both(i);
            double byR = 0;
            if (share != 0) {
                double given = grade > 1 ? r : 1 - r;
                loss -= share * Math.log(Math.min(Math.max(given, LEAST), 1 - LEAST));
                if (given > LEAST && given < 1 - LEAST) {
                    byR = (grade > 1 ? -share : share) / given;
                }
            }
            double byFast = 0;
            double backS = 0;
            double backF = 0;
            double backD = 0;
            if (i < last) {
                backD = backDifficulty(i, grade, isFree(d[i + 1]) ? byD : 0, gradient);
                if (grade == 1) {
                    byR += lapseOnDifficulty(i, isFree(d[i + 1]) ? byD : 0);
                }
                double toF = fast.isFree(i + 1) ? byF : 0;
                double toS = slow.isFree(i + 1) ? byS : 0;
                if (grade == 1 && fast.isFree(i + 1) && fast.x(i + 1) >= FAST_SHARE * slow.x(i + 1)) {
                    toS += slow.isFree(i + 1) ? FAST_SHARE * toF : 0;
                    toF = 0;
                }
                slow.back(i, grade, d[i], r, toS, gradient);
                fast.back(i, grade, d[i], curve.fast(i), toF, gradient);
                byR += slow.byR;
                byFast = fast.byR;
                backS = slow.byX;
                backF = fast.byX;
                backD += slow.byD + fast.byD;
            }
            curve.back(i, gaps[from + i], slow.x(i), slow.log(i), fast.x(i), fast.log(i), d[i], byR, byFast, gradient);
            byS = backS + curve.byS;
            byF = backF + curve.byF;
            byD = backD + curve.byD;
        }
        backFirst(grades[from], byS, last >= 1 && fast.isFree(1) ? byF : 0, byD, gradient);
        return loss;
    }

    private double backDifficulty(int i, int grade, double by, double[] gradient) {
        gradient[4] += 0.01 * by;
        gradient[5] -= 0.03 * easyPower * by;
        gradient[6] -= 0.11 * by * (10 - d[i]) * (grade - 3) * weight(i, grade);
        return 0.99 * by * (1 - step(i, grade) / 9);
    }

    /** How difficulty after a lapse depends on how likely recall was. */
    private double lapseOnDifficulty(int i, double by) {
        return 0.22 * by * (10 - d[i]) * w[6];
    }

    private void backFirst(int grade, double byS, double byF, double byD, double[] gradient) {
        gradient[grade - 1] += byS + FAST_SHARE * byF;
        if (isFree(firstDifficulty[grade])) {
            gradient[4] += byD;
            gradient[5] -= byD * (grade - 1) * Math.exp(w[5] * (grade - 1));
        }
    }

    private static boolean isFree(double difficulty) {
        return difficulty > EASIEST && difficulty < HARDEST;
    }

    private static double difficulty(double value) {
        return Math.min(Math.max(value, EASIEST), HARDEST);
    }
}
