package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What something costs as columns side by side, and below each what is had for it.
 *
 * @param points from left to right
 */
record Tradeoff(List<Point> points) implements Picture {
    private static final int HEIGHT = 6;
    private static final int LEFT = 8;
    /** Numbers of four digits and a space. */
    private static final int NARROWEST = 6;

    /** In units of SVG. */
    private static final int MARGIN = 70;

    private static final int TOP = 18;
    private static final int BOTTOM = 170;

    /**
     * One column.
     *
     * @param label what is chosen
     * @param cost how high it is: minutes a day
     * @param gain what is had: cards
     */
    record Point(String label, double cost, int gain) {}

    private double most() {
        return Math.max(1e-9, points.stream().mapToDouble(Point::cost).max().orElse(1));
    }

    @Override
    public Block text(Paper paper) {
        List<Point> shown = fitting((paper.width() - LEFT) / NARROWEST);
        int each = (paper.width() - LEFT) / shown.size();
        Canvas canvas = new Canvas(paper.width(), HEIGHT + 4);
        canvas.write(1, HEIGHT + 1, "for", Role.DIM);
        canvas.write(1, HEIGHT + 2, "min/day", Role.DIM);
        canvas.write(1, HEIGHT + 3, "cards", Role.DIM);
        for (int i = 0; i < shown.size(); i++) {
            Point point = shown.get(i);
            int left = LEFT + 1 + each * i;
            for (int column = left; column < left + each - 2; column++) {
                for (int row = 0; row < HEIGHT; row++) {
                    char sign = paper.strokes().filled(HEIGHT * point.cost() / most() - row);
                    canvas.put(column, HEIGHT - 1 - row, sign, Role.RIGHT);
                }
            }
            for (int column = left - 1; column < left - 1 + each; column++) {
                canvas.put(column, HEIGHT, paper.strokes().across(), Role.DIM);
            }
            canvas.write(left, HEIGHT + 1, point.label(), Role.ACCENT);
            canvas.write(left, HEIGHT + 2, minutes(point), Role.PLAIN);
            canvas.write(left, HEIGHT + 3, Wording.brief(point.gain()), Role.PLAIN);
        }
        return canvas.block();
    }

    /** All, or every second, third and so on where the paper is narrow; the last always. */
    private List<Point> fitting(int most) {
        int step = (points.size() + most - 1) / Math.max(1, most);
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> (last - i) % step == 0)
                .mapToObj(points::get)
                .toList();
    }

    private static String minutes(Point point) {
        return Wording.few(point.cost());
    }

    @Override
    public int height() {
        return BOTTOM + 60;
    }

    @Override
    public void draw(Svg svg) {
        double each = (double) (Svg.WIDTH - MARGIN) / points.size();
        svg.line(MARGIN, BOTTOM, Svg.WIDTH, BOTTOM, "grid");
        svg.right(MARGIN - 6, BOTTOM + 18, "for");
        svg.right(MARGIN - 6, BOTTOM + 36, "cards");
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = MARGIN + each * i;
            double height = (BOTTOM - TOP) * point.cost() / most();
            String meaning = point.label() + ": " + minutes(point) + " minutes a day, " + point.gain() + " cards";
            svg.box(x + 6, BOTTOM - height, each - 12, height, "column", meaning);
            svg.middle(x + each / 2, BOTTOM - height - 4, minutes(point) + " min");
            svg.middle(x + each / 2, BOTTOM + 18, point.label());
            svg.middle(x + each / 2, BOTTOM + 36, String.valueOf(point.gain()));
        }
    }
}
