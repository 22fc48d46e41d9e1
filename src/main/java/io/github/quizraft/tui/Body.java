package io.github.quizraft.tui;

import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * The middle of a screen, which may be longer than there is room for.
 *
 * @param lines all of it
 * @param cursor where typing goes, counted from its first line
 * @param from the first line that has to be visible without scrolling
 * @param to the last line that should be visible with it
 * @param scroll how many lines the learner has scrolled down from there
 */
record Body(List<Line> lines, Optional<Cursor> cursor, int from, int to, int scroll) {
    static Body of(List<Line> lines) {
        return new Body(lines, Optional.empty(), 0, 0, 0);
    }

    Body withCursor(Optional<Cursor> at) {
        return new Body(lines, at, from, to, scroll);
    }

    Body showing(int first, int last) {
        return new Body(lines, cursor, first, last, scroll);
    }

    Body scrolled(int by) {
        return new Body(lines, cursor, from, to, by);
    }

    /** The first line shown in so many rows: no further down than needed, never past the end. */
    int first(int rows) {
        return within(home(rows) + scroll, rows);
    }

    /** How far the learner has scrolled, less what went past either end. */
    int scrollWithin(int rows) {
        return first(rows) - home(rows);
    }

    private int home(int rows) {
        return within(Math.min(from, Math.max(0, to - rows + 1)), rows);
    }

    private int within(int line, int rows) {
        return Math.max(0, Math.min(line, lines.size() - rows));
    }
}
