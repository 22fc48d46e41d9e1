package io.github.quizraft.tui;

import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * A form as lines.
 *
 * @param lines all of it
 * @param focus the line that the learner is at
 * @param cursor where typing goes, if the form is typed
 */
record Drawing(List<Line> lines, int focus, Optional<Cursor> cursor) {}
