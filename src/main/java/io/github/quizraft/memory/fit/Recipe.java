package io.github.quizraft.memory.fit;

import java.util.List;

/**
 * How a model is fitted.
 *
 * <p>Source: the training of fsrs-rs 6.6 for FSRS-6; the draft for FSRS-7 in fsrs-rs and srs-benchmark. That names no
 * widths but those of the first four weights, so here the others are half of the weight's range; and its few large batches
 * leave a log of some thousand items half fitted, so here there is a least number of steps.
 *
 * @param rate the first step of Adam, which shrinks to 0 along a cosine
 * @param meanDecay how much of its mean of the gradient Adam keeps at each step
 * @param squareDecay likewise for the mean of its square
 * @param largest how many items make a step, in a log of many
 * @param epochs how often all items are gone through, in a log of many
 * @param leastSteps in a log of few items, batches are smaller and epochs more until there are as many; 0 for none
 * @param pull how strongly weights are drawn to where they began
 * @param widths how far each weight may well be from there
 * @param isFirstSearched whether the first stabilities are searched for before
 */
record Recipe(
        double rate,
        double meanDecay,
        double squareDecay,
        int largest,
        int epochs,
        int leastSteps,
        double pull,
        List<Double> widths,
        boolean isFirstSearched) {
    static final Recipe FSRS_6 = new Recipe(
            0.04,
            0.9,
            0.999,
            512,
            8,
            0,
            1,
            List.of(
                    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
                    1.03, 0.31, 0.32, 0.14, 0.27),
            true);

    static final Recipe FSRS_7 = new Recipe(
            0.02,
            0.8,
            0.85,
            1024,
            8,
            1600,
            1.0 / 3,
            List.of(
                    9999.0, 9999.0, 9999.0, 9999.0, 4.5, 2.0, 2.0, 2.0, 0.6, 1.35, 0.75, 0.45, 1.75, 0.5, 3.0, 2.0, 1.0,
                    2.75, 0.75, 0.5, 2.5, 0.5, 3.0, 0.12, 0.47, 0.33, 0.25, 0.5, 0.45, 0.45, 0.5, 0.5, 0.3, 0.3),
            true);

    private static final int SMALLEST = 64;
    private static final int MOST_EPOCHS = 16;

    /** How many items make a step, in a log of as many. */
    int batch(int items) {
        return leastSteps == 0
                ? largest
                : (int) Math.max(SMALLEST, Math.min(largest, (long) items * MOST_EPOCHS / leastSteps));
    }

    /** How often they are gone through. */
    int epochs(int items) {
        return Math.max(epochs, Math.min(MOST_EPOCHS, (int) Math.ceil((double) leastSteps * batch(items) / items)));
    }
}
