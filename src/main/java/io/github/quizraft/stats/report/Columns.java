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

    /** In units of SVG. */
    private static final int MARGIN = 40;

    private static final int TOP = 18;
    private static final int BOTTOM = 160;

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

    @Override
    public int height() {
        return BOTTOM + 24;
    }

    @Override
    public void draw(Svg svg) {
        double each = (double) (Svg.WIDTH - MARGIN) / columns.size();
        svg.line(MARGIN, BOTTOM, Svg.WIDTH, BOTTOM, "grid");
        svg.right(MARGIN - 6, BOTTOM, "0");
        svg.right(MARGIN - 6, TOP + 4, Wording.brief(most()));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double x = MARGIN + each * i;
            double height = (double) (BOTTOM - TOP) * column.value() / most();
            svg.box(x + 2, BOTTOM - height, each - 4, height, "column", column.name() + ": " + column.value());
            if (column.value() > 0) {
                svg.middle(x + each / 2, BOTTOM - height - 4, Wording.brief(column.value()));
            }
            svg.left(x + 2, BOTTOM + 16, column.tick());
        }
    }
}
