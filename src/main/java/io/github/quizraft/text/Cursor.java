package io.github.quizraft.text;

/**
 * Where the cursor blinks, counted from 0.
 *
 * @param column cells to its left
 * @param row rows above it
 */
public record Cursor(int column, int row) {}
