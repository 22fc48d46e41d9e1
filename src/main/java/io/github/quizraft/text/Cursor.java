package io.github.quizraft.text;

/**
 * Where the cursor blinks, counted from 0.
 *
 * @param column cells to its left
 * @param row rows above it
 */
public record Cursor(int column, int row) {
    /** The same in a text that stands so many rows further down. */
    public Cursor down(int rows) {
        return new Cursor(column, row + rows);
    }
}
