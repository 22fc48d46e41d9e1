package io.github.quizraft.text;

import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit: at spaces, and within a word only if the word alone is too long. */
public final class Wrap {
    private Wrap() {}

    /** The text in lines of at most so many cells; a line feed in it starts a new line. */
    public static List<Line> lines(String text, int width, Role role) {
        return hanging("", text, width, role);
    }

    /** The same, where the first line starts with a label and the others are indented by as much. */
    public static List<Line> hanging(String first, String text, int width, Role role) {
        String label = Safe.line(first);
        int indent = Width.of(label);
        if (indent > width / 2) {
            // An indent that leaves so little room helps nobody.
            return lines(label + text, width, role);
        }
        List<Line> lines = new ArrayList<>();
        for (String row : rows(Safe.text(text), width - indent)) {
            String start = lines.isEmpty() ? label : " ".repeat(indent);
            lines.add(Line.of(start + row, role));
        }
        return lines;
    }

    private static List<String> rows(String text, int width) {
        List<String> rows = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            Row row = new Row(width, rows);
            for (String word : paragraph.split(" +", -1)) {
                row.add(word);
            }
            row.end();
        }
        return rows;
    }

    /** The row being filled. */
    private static final class Row {
        private final int width;
        private final List<String> full;
        private final StringBuilder text = new StringBuilder();
        private int used;

        Row(int width, List<String> full) {
            this.width = width;
            this.full = full;
        }

        void add(String word) {
            int cells = Width.of(word);
            if (cells == 0) {
                return;
            }
            if (used > 0 && used + 1 + cells > width) {
                end();
            }
            if (used > 0) {
                put(" ", 1);
            }
            if (cells <= width) {
                put(word, cells);
            } else {
                cut(word);
            }
        }

        private void cut(String word) {
            for (Cluster cluster : Cluster.of(word)) {
                Cluster fitting = cluster.width() <= width ? cluster : new Cluster(Line.ELLIPSIS, 1);
                if (used + fitting.width() > width) {
                    end();
                }
                put(fitting.text(), fitting.width());
            }
        }

        private void put(String more, int cells) {
            text.append(more);
            used += cells;
        }

        void end() {
            full.add(text.toString());
            text.setLength(0);
            used = 0;
        }
    }
}
