package io.github.quizraft.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A grid of cells for charts, each with one character that takes one cell. What falls outside is not drawn. */
public final class Canvas {
    private final char[][] cells;
    private final Role[][] roles;

    public Canvas(int columns, int rows) {
        cells = new char[rows][columns];
        roles = new Role[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(cells[row], ' ');
            Arrays.fill(roles[row], Role.PLAIN);
        }
    }

    /** Puts a character into a cell, over what was there. */
    public void put(int column, int row, char character, Role role) {
        if (row >= 0 && row < cells.length && column >= 0 && column < cells[row].length) {
            cells[row][column] = character;
            roles[row][column] = role;
        }
    }

    /** Writes text of such characters from a cell to the right. */
    public void write(int column, int row, String text, Role role) {
        for (int i = 0; i < text.length(); i++) {
            put(column + i, row, text.charAt(i), role);
        }
    }

    /** What is in a cell; a space if nothing was put there. */
    public char at(int column, int row) {
        return cells[row][column];
    }

    /** The rows from the top; neighbours of the same role are one span. */
    public Block block() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (int column = 1; column <= cells[row].length; column++) {
                if (column == cells[row].length || roles[row][column] != roles[row][start]) {
                    spans.add(new Span(new String(cells[row], start, column - start), roles[row][start]));
                    start = column;
                }
            }
            lines.add(new Line(spans));
        }
        return Block.of(lines);
    }
}
