package io.github.quizraft.memory.fit;

/**
 * FSRS-6 on flat arrays. The formulas are those of {@link io.github.quizraft.memory.Fsrs6}; below, S is stability, D
 * difficulty, R recall, G the grade, each before the review at hand.
 *
 * <p>For each pass it takes two logarithms and three exponentials, for each lapse three and three, and none at all on the
 * way back.
 */
final class Fsrs6Kernel extends Kernel {
    static final int WEIGHTS = 21;

    private static final double SHORTEST = 0.001;
    private static final double LONGEST = 36_500;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    private double[] w = new double[WEIGHTS];
    /** {@code c} of the forgetting curve, and its derivative by w20. */
    private double c;

    private double slopeOfC;
    /** {@code e^w8}. */
    private double growth;
    /** What a lapse leaves of S at most: {@code e^(-w17 w18)}. */
    private double left;
    /** D0 of each grade, clamped; that of Easy as it is; {@code e^(3 w5)}. */
    private final double[] firstDifficulty = new double[5];

    private double easyDifficulty;
    private double easyPower;

    private double[] s = {};
    private double[] logS = {};
    private double[] d = {};
    private double[] r = {};
    /** {@code ln(1 + c t/S)}. */
    private double[] decay = {};
    /** Same day: k, before it is limited. Pass: {@code S e^w8 (11-D) S^-w9}. Lapse: the S it leaves, not yet limited. */
    private double[] first = {};
    /** Pass: {@code e^(w10 (1-R))}. Lapse: {@code (S+1)^w13}. */
    private double[] second = {};
    /** Lapse: {@code ln(S+1)} and {@code ln D}. */
    private double[] third = {};

    private double[] fourth = {};

    @Override
    void use(double[] weights) {
        w = weights.clone();
        double base = Math.exp(-Math.log(0.9) / w[20]);
        c = base - 1;
        slopeOfC = base * Math.log(0.9) / (w[20] * w[20]);
        growth = Math.exp(w[8]);
        left = Math.exp(-w[17] * w[18]);
        for (int grade = 1; grade <= 4; grade++) {
            firstDifficulty[grade] = clamp(w[4] - Math.exp(w[5] * (grade - 1)) + 1, EASIEST, HARDEST);
        }
        easyPower = Math.exp(3 * w[5]);
        easyDifficulty = w[4] - easyPower + 1;
    }

    @Override
    void reserve(int reviews) {
        s = new double[reviews];
        logS = new double[reviews];
        d = new double[reviews];
        r = new double[reviews];
        decay = new double[reviews];
        first = new double[reviews];
        second = new double[reviews];
        third = new double[reviews];
        fourth = new double[reviews];
    }

    @Override
    double expected(int review) {
        return r[review];
    }

    @Override
    void forward(float[] gaps, byte[] grades, int from, int to) {
        int last = to - from - 1;
        double stability = w[grades[from] - 1];
        double difficulty = firstDifficulty[grades[from]];
        for (int i = 1; i <= last; i++) {
            int grade = grades[from + i];
            double days = gaps[from + i];
            double log = Math.log(stability);
            s[i] = stability;
            logS[i] = log;
            d[i] = difficulty;
            double next;
            if (days == 0) {
                r[i] = 1;
                if (i == last) {
                    return;
                }
                double k = Math.exp(w[17] * (grade - 3 + w[18]) - w[19] * log);
                first[i] = k;
                next = stability * (grade > 1 ? Math.max(k, 1) : k);
            } else {
                double forgetting = Math.log(1 + c * days / stability);
                double recall = Math.exp(-w[20] * forgetting);
                decay[i] = forgetting;
                r[i] = recall;
                if (i == last) {
                    return;
                }
                next = grade > 1 ? recalled(i, grade) : forgotten(i);
            }
            stability = clamp(next, SHORTEST, LONGEST);
            difficulty = clamp(w[7] * easyDifficulty + (1 - w[7]) * stepped(i, grade), EASIEST, HARDEST);
        }
    }

    private double recalled(int i, int grade) {
        double base = growth * (11 - d[i]) * Math.exp((1 - w[9]) * logS[i]);
        double surprise = Math.exp(w[10] * (1 - r[i]));
        first[i] = base;
        second[i] = surprise;
        return s[i] + base * (surprise - 1) * factor(grade);
    }

    private double forgotten(int i) {
        double logNext = Math.log(s[i] + 1);
        double logD = Math.log(d[i]);
        double power = Math.exp(w[13] * logNext);
        double after = w[11] * (power - 1) * Math.exp(w[14] * (1 - r[i]) - w[12] * logD);
        first[i] = after;
        second[i] = power;
        third[i] = logNext;
        fourth[i] = logD;
        return Math.min(after, s[i] * left);
    }

    private double stepped(int i, int grade) {
        return d[i] - w[6] * (grade - 3) * (10 - d[i]) / 9;
    }

    private double factor(int grade) {
        return grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
    }

    @Override
    double backward(float[] gaps, byte[] grades, float[] shares, int from, int to, double[] gradient) {
        int last = to - from - 1;
        double loss = 0;
        double byS = 0;
        double byD = 0;
        for (int i = last; i >= 1; i--) {
            int grade = grades[from + i];
            double days = gaps[from + i];
            double share = shares[from + i];
            double byR = 0;
            if (share != 0) {
                byR = grade > 1 ? -share / r[i] : share / (1 - r[i]);
                loss += share * (grade > 1 ? w[20] * decay[i] : -Math.log(1 - r[i]));
            }
            if (i < last) {
                double afterS = isWithin(s[i + 1], SHORTEST, LONGEST) ? byS : 0;
                double afterD = isWithin(d[i + 1], EASIEST, HARDEST) ? byD : 0;
                double off = (grade - 3) * (10 - d[i]) / 9;
                gradient[4] += afterD * w[7];
                gradient[5] -= afterD * w[7] * 3 * easyPower;
                gradient[6] -= afterD * (1 - w[7]) * off;
                gradient[7] += afterD * (easyDifficulty - stepped(i, grade));
                byD = afterD * (1 - w[7]) * (1 + w[6] * (grade - 3) / 9);
                if (days == 0) {
                    byS = backSameDay(i, grade, afterS, gradient);
                } else if (grade > 1) {
                    double grown = first[i] * factor(grade);
                    double more = afterS * grown * (second[i] - 1);
                    double steep = afterS * grown * second[i];
                    gradient[8] += more;
                    gradient[9] -= more * logS[i];
                    gradient[10] += steep * (1 - r[i]);
                    if (grade != 3) {
                        gradient[grade == 2 ? 15 : 16] += afterS * first[i] * (second[i] - 1);
                    }
                    byR -= steep * w[10];
                    byS = afterS + more * (1 - w[9]) / s[i];
                    byD -= more / (11 - d[i]);
                } else if (first[i] < s[i] * left) {
                    double after = afterS * first[i];
                    double steep = after * second[i] / (second[i] - 1);
                    gradient[11] += after / w[11];
                    gradient[12] -= after * fourth[i];
                    gradient[13] += steep * third[i];
                    gradient[14] += after * (1 - r[i]);
                    byR -= after * w[14];
                    byS = steep * w[13] / (s[i] + 1);
                    byD -= after * w[12] / d[i];
                } else {
                    gradient[17] -= afterS * s[i] * left * w[18];
                    gradient[18] -= afterS * s[i] * left * w[17];
                    byS = afterS * left;
                }
            }
            if (byR != 0) {
                double ratio = days / s[i];
                double steep = byR * r[i] / (1 + c * ratio) * ratio;
                gradient[20] -= byR * r[i] * decay[i] + steep * w[20] * slopeOfC;
                byS += steep * w[20] * c / s[i];
            }
        }
        backFirst(grades[from], byS, byD, gradient);
        return loss;
    }

    private double backSameDay(int i, int grade, double afterS, double[] gradient) {
        double k = first[i];
        if (grade > 1 && k <= 1) {
            return afterS;
        }
        double after = afterS * s[i] * k;
        gradient[17] += after * (grade - 3 + w[18]);
        gradient[18] += after * w[17];
        gradient[19] -= after * logS[i];
        return afterS * k * (1 - w[19]);
    }

    private void backFirst(int grade, double byS, double byD, double[] gradient) {
        gradient[grade - 1] += byS;
        if (isWithin(firstDifficulty[grade], EASIEST, HARDEST)) {
            gradient[4] += byD;
            gradient[5] -= byD * (grade - 1) * Math.exp(w[5] * (grade - 1));
        }
    }

    private static boolean isWithin(double value, double lowest, double highest) {
        return value > lowest && value < highest;
    }

    private static double clamp(double value, double lowest, double highest) {
        return Math.min(Math.max(value, lowest), highest);
    }
}
