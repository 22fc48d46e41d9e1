package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in rows. The first column names what a row is about and takes the room that is left.
 *
 * @param heads of the columns
 * @param rows a text for each column
 */
public record Table(List<String> heads, List<List<String>> rows) {
    private static final int GAP = 2;
    private static final int LEAST_NAME = 14;

    /** As many of the first columns as fit. */
    Block text(Paper paper) {
        List<Integer> widths = new ArrayList<>();
        int room = paper.width() - 1;
        for (int column = 1; column < heads.size(); column++) {
            int needed = GAP + widest(column);
            if (room - needed < LEAST_NAME) {
                break;
            }
            widths.add(needed);
            room -= needed;
        }
        int name = Math.min(room, widest(0));
        List<Line> lines = new ArrayList<>();
        lines.add(line(heads, name, widths, paper, Role.DIM));
        rows.forEach(row -> lines.add(line(row, name, widths, paper, Role.PLAIN)));
        return Block.of(lines);
    }

    private static Line line(List<String> row, int name, List<Integer> widths, Paper paper, Role role) {
        Line line = Line.of(" ").plus(paper.fitted(row.get(0), name, role));
        for (int i = 0; i < widths.size(); i++) {
            String cell = row.get(i + 1);
            line = line.plus(" ".repeat(Math.max(0, widths.get(i) - Width.of(cell))) + cell, role);
        }
        return line;
    }

    private int widest(int column) {
        return Math.max(
                Width.of(heads.get(column)),
                rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0));
    }
}
