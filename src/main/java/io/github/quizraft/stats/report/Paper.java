package io.github.quizraft.stats.report;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Strokes;

/**
 * What pictures are drawn on.
 *
 * @param width cells in a row, 40 or more
 * @param strokes the characters to draw with
 */
public record Paper(int width, Strokes strokes) {
    /** Narrower pictures would show nothing. */
    public static final int NARROWEST = 40;
    /** Wider ones are harder to read, not easier. */
    private static final int WIDEST = 100;

    /** Stands for what did not fit, where only ASCII will do. */
    private static final String CUT = "~";

    public Paper {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** Text cut to a width if it is longer, and filled up with spaces if it is shorter. */
    Line fitted(String text, int cells, Role role) {
        Line line = Line.of(text, role).clipped(cells);
        boolean isCut = !line.plain().equals(Line.of(text).plain());
        String plain = line.plain();
        Line shown =
                isCut && strokes == Strokes.ASCII ? Line.of(plain.substring(0, plain.length() - 1) + CUT, role) : line;
        return shown.padded(cells);
    }
}
