package io.github.quizraft.tui;

import io.github.quizraft.question.Mark;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws one entry of a list: a sign, a number, and a text that may run over several lines. The room for the sign is
 * there from the beginning, so that nothing moves when it appears.
 */
final class ItemLines {
    private static final String TAG = "your answer";

    private ItemLines() {}

    static List<Line> asking(boolean focused, String label, String text, int width) {
        List<Line> lines = new ArrayList<>();
        for (Line line : wrapped((focused ? " > " : "   ") + label + " ", text, width, Role.PLAIN)) {
            lines.add(focused ? line.in(Role.SELECTED) : line);
        }
        return lines;
    }

    /** What was chosen says so at the end of its last line, if there is room; the signs tell it too. */
    static List<Line> revealed(Mark mark, boolean chosen, String label, String text, int width) {
        Role role = role(mark);
        List<Line> lines = new ArrayList<>(wrapped(" " + mark.sign() + " " + label + " ", text, width, role));
        Line last = lines.get(lines.size() - 1);
        int room = width - TAG.length();
        if (chosen && last.width() + 2 <= room) {
            lines.set(lines.size() - 1, last.padded(room).plus(TAG, role));
        }
        return lines;
    }

    static Role role(Mark mark) {
        return switch (mark) {
            case RIGHT -> Role.RIGHT;
            case WRONG -> Role.WRONG;
            case CLOSE -> Role.CLOSE;
            case NONE -> Role.PLAIN;
        };
    }

    private static List<Line> wrapped(String first, String text, int width, Role role) {
        return Wrap.hanging(first, text, Math.max(width, 8), role);
    }
}
