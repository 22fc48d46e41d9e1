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
 * @param last the last line that they need to see with it
 * @param cursor where typing goes, if the form is typed
 */
record Drawing(List<Line> lines, int focus, int last, Optional<Cursor> cursor) {
    /** Where what comes next is all that one needs to see. */
    Drawing(List<Line> lines, int focus, Optional<Cursor> cursor) {
        this(lines, focus, focus + 1, cursor);
    }

    /**
     * Has in view what the learner is at, once that is not where the form begins: until then the question is read.
     *
     * @param body with these lines
     * @param top where they begin in it
     */
    Body inView(Body body, int top) {
        return focus == 0
                ? body.showing(0, 0)
                : body.showing(top + focus, Math.min(body.lines().size() - 1, top + last));
    }
}
