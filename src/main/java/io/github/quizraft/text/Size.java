package io.github.quizraft.text;

/**
 * How much room there is.
 *
 * @param columns cells in a row
 * @param rows rows on the screen
 */
public record Size(int columns, int rows) {}
