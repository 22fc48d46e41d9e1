package io.github.quizraft.tui;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A list with a preview of what is selected: beside it where the screen is wide, below it where it is high, and nowhere
 * on a small one.
 *
 * @param columns of the whole
 * @param rows of the whole
 */
record Split(int columns, int rows) {
    private static final int WIDE = 100;
    private static final int HIGH = 13;
    private static final String BETWEEN = " \u2502 ";

    static Split of(Size size, int rows) {
        return new Split(size.columns(), Math.max(1, rows));
    }

    boolean isBeside() {
        return columns >= WIDE;
    }

    boolean hasPreview() {
        return isBeside() || rows >= HIGH;
    }

    int listRows() {
        return hasPreview() && !isBeside() ? rows * 2 / 5 : rows;
    }

    int listColumns() {
        return isBeside() ? columns * 9 / 20 : columns;
    }

    int previewColumns() {
        return isBeside() ? columns - listColumns() - BETWEEN.length() - 1 : columns - 1;
    }

    /** The first row of a list that is shown so that one of its rows is in sight, as near as may be to where it was. */
    int top(int before, int at, int count) {
        int shown = listRows();
        int top = Math.max(Math.min(before, at), at - shown + 1);
        return Math.max(0, Math.min(top, count - shown));
    }

    /** Both together; what does not fit is left out. */
    List<Line> lines(List<Line> list, List<Line> preview) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < listRows(); row++) {
            Line left = row < list.size() ? list.get(row).clipped(listColumns()) : Line.EMPTY;
            if (isBeside()) {
                Line right = row < preview.size() ? preview.get(row).clipped(previewColumns()) : Line.EMPTY;
                left = left.padded(listColumns()).plus(BETWEEN, Role.DIM).plus(right);
            }
            lines.add(left);
        }
        if (hasPreview() && !isBeside()) {
            lines.add(Line.of(" " + "\u2500".repeat(Math.max(0, columns - 2)), Role.DIM));
            preview.stream()
                    .limit(rows - lines.size())
                    .map(line -> line.clipped(columns))
                    .forEach(lines::add);
        }
        return lines;
    }
}
