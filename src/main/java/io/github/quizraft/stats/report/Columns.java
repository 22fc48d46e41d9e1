package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import java.util.List;

/**
 * Columns side by side, each as high as its value.
 *
 * @param columns from left to right
 */
record Columns(List<Column> columns) implements Picture {
    private static final int HEIGHT = 6;
    /** The highest value stands to the left, with a space on each side. */
    private static final int LEFT = 7;

    /**
     * One column.
     *
     * @param name for a table
     * @param tick what stands below it; empty for most
     * @param value not negative
     */
    record Column(String name, String tick, int value) {}

    int most() {
        return Math.max(1, columns.stream().mapToInt(Column::value).max().orElse(1));
    }

    @Override
    public Block text(Paper paper) {
        Canvas canvas = new Canvas(paper.width(), HEIGHT + 2);
        int each = Math.max(1, (paper.width() - LEFT) / columns.size());
        label(canvas, most(), 0);
        label(canvas, 0, HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            int left = LEFT + each * i;
            double height = (double) HEIGHT * columns.get(i).value() / most();
            for (int row = 0; row < HEIGHT; row++) {
                char sign = paper.strokes().filled(height - row);
                for (int column = left; column < left + Math.max(1, each - 1); column++) {
                    canvas.put(column, HEIGHT - 1 - row, sign, Role.RIGHT);
                }
            }
            for (int column = left; column < left + each; column++) {
                canvas.put(column, HEIGHT, paper.strokes().across(), Role.DIM);
            }
            canvas.write(left, HEIGHT + 1, columns.get(i).tick(), Role.DIM);
        }
        return canvas.block();
    }

    private static void label(Canvas canvas, int value, int row) {
        String text = Wording.brief(value);
        canvas.write(LEFT - 1 - text.length(), row, text, Role.DIM);
    }
}
