package io.github.quizraft.memory.fit;

/**
 * Items that were given about the same probability of recall.
 *
 * @param from the least of it
 * @param to where the next group begins, 1 for the last
 * @param expected the mean of what was expected; 0 without items
 * @param recalled how many were recalled
 * @param items how many there are
 */
public record Calibrated(double from, double to, double expected, int recalled, int items) {}
