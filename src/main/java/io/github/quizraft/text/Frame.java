package io.github.quizraft.text;

import java.util.Optional;

/**
 * One full picture of the screen.
 *
 * @param block its rows from the top; rows below it are blank
 * @param cursor where to show the cursor, if at all
 */
public record Frame(Block block, Optional<Cursor> cursor) {}
