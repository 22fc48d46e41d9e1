package io.github.quizraft.tui;

import io.github.quizraft.question.Mark;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws one entry of a list: a sign, a number, a text that may run over several lines, and a tag on the right. The
 * room for sign and tag is there from the beginning, so that nothing moves when they appear.
 */
final class ItemLines {
    private static final String TAG = "your answer";
    private static final int TAG_ROOM = TAG.length() + 2;
    /** On narrower screens the text needs the room more than the tag does. */
    private static final int WIDTH_WITH_TAG = 60;

    private ItemLines() {}

    static List<Line> asking(boolean focused, String label, String text, int width) {
        List<Line> lines = new ArrayList<>();
        for (Line line : wrapped((focused ? " > " : "   ") + label + " ", text, width, Role.PLAIN)) {
            lines.add(focused ? line.in(Role.SELECTED) : line);
        }
        return lines;
    }

    static List<Line> revealed(Mark mark, boolean chosen, String label, String text, int width) {
        Role role = role(mark);
        List<Line> lines = new ArrayList<>(wrapped(" " + mark.sign() + " " + label + " ", text, width, role));
        if (chosen && width >= WIDTH_WITH_TAG) {
            Line first = lines.get(0);
            lines.set(0, first.padded(width - TAG.length()).plus(TAG, role));
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
        int room = width >= WIDTH_WITH_TAG ? width - TAG_ROOM : width;
        return Wrap.hanging(first, text, Math.max(room, 8), role);
    }
}
