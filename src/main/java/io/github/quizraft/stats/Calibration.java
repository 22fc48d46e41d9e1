package io.github.quizraft.stats;

import java.util.List;

/**
 * Whether the memory model's probabilities are true: of the answers it gave 90 %, about 90 % should have been right.
 *
 * @param bins by the probability of recall
 * @param answers how many there are
 * @param logLoss the mean of -ln(probability given to what happened); 0 without answers
 * @param baseline what the log loss would be for always saying the learner's own average; 0 likewise
 * @param error the root of the mean square of expected less observed over the bins, weighted by answers; 0 likewise
 */
public record Calibration(List<Bin> bins, int answers, double logLoss, double baseline, double error) {
    /** With fewer answers the sums say more of chance than of the model. */
    public static final int NEEDED = 50;

    private static final double[] STARTS = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95};
    /** No single answer may make the loss infinite. */
    private static final double LEAST = 1e-4;

    /** Of answers that tell of memory. */
    static Calibration of(List<Trial> counted) {
        List<Bin> bins = Bin.of(counted, Trial::expected, STARTS);
        int answers = counted.size();
        if (answers == 0) {
            return new Calibration(bins, 0, 0, 0, 0);
        }
        int passed = bins.stream().mapToInt(bin -> bin.recalled().hits()).sum();
        double average = (double) passed / answers;
        double losses = 0;
        for (Trial trial : counted) {
            losses += loss(trial.expected(), trial.passed());
        }
        double squares = bins.stream().mapToDouble(Calibration::squareError).sum();
        return new Calibration(
                bins,
                answers,
                losses / answers,
                average * loss(average, true) + (1 - average) * loss(average, false),
                Math.sqrt(squares / answers));
    }

    private static double loss(double expected, boolean passed) {
        double given = passed ? expected : 1 - expected;
        return -Math.log(Math.max(LEAST, given));
    }

    private static double squareError(Bin bin) {
        int answers = bin.recalled().of();
        double off = answers == 0 ? 0 : bin.expected() - bin.recalled().value();
        return answers * off * off;
    }
}
