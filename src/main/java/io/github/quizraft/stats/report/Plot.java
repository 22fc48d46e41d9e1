package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import java.util.List;
import java.util.Optional;

/**
 * Shares from bottom to top, a place for each group from left to right, with a curve through what was expected.
 *
 * @param points from left to right
 */
record Plot(List<Point> points) implements Picture {
    private static final int HEIGHT = 9;
    private static final int LEFT = 8;
    /** The scale ends below at a multiple of this. */
    private static final double ROUND = 0.1;

    /** In units of SVG. */
    private static final int MARGIN = 56;

    private static final int TOP = 10;
    private static final int BOTTOM = 230;

    /**
     * One group.
     *
     * @param label what stands below it, at most three characters
     * @param range what was observed and expected; empty if there is too little
     * @param count how many answers it has
     */
    record Point(String label, Optional<Range> range, int count) {}

    /** The lower end of the scale. */
    double least() {
        double least = points.stream()
                .flatMap(point -> point.range().stream())
                .mapToDouble(range -> Math.min(range.low(), range.expected().orElse(1.0)))
                .min()
                .orElse(0);
        return Math.min(1 - ROUND, Math.floor(least / ROUND) * ROUND);
    }

    @Override
    public Block text(Paper paper) {
        Canvas canvas = new Canvas(paper.width(), HEIGHT + 2);
        int each = (paper.width() - LEFT) / points.size();
        for (int row = 0; row < HEIGHT; row++) {
            canvas.put(LEFT - 1, row, paper.strokes().upright(), Role.DIM);
        }
        axis(canvas, 1, 0);
        axis(canvas, (1 + least()) / 2, HEIGHT / 2);
        axis(canvas, least(), HEIGHT - 1);
        curve(canvas, each, paper);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int centre = centre(i, each);
            point.range().ifPresent(range -> bar(canvas, centre, range, paper));
            write(canvas, centre, HEIGHT, point.label(), Role.DIM);
            write(canvas, centre, HEIGHT + 1, Wording.brief(point.count()), Role.DIM);
        }
        canvas.write(1, HEIGHT + 1, "n", Role.DIM);
        return canvas.block();
    }

    private void bar(Canvas canvas, int column, Range range, Paper paper) {
        for (int row = row(range.high()); row <= row(range.low()); row++) {
            canvas.put(column, row, paper.strokes().upright(), Role.ACCENT);
        }
        range.expected().ifPresent(expected -> canvas.put(column, row(expected), 'o', Role.CLOSE));
        boolean same = range.expected().map(this::row).equals(Optional.of(row(range.middle())));
        canvas.put(column, row(range.middle()), same ? '*' : 'x', Role.RIGHT);
    }

    private void curve(Canvas canvas, int each, Paper paper) {
        int before = -1;
        for (int i = 0; i < points.size(); i++) {
            Optional<Double> expected = points.get(i).range().flatMap(Range::expected);
            if (expected.isPresent()) {
                for (int column = centre(before, each); before >= 0 && column < centre(i, each); column++) {
                    double from =
                            points.get(before).range().flatMap(Range::expected).orElse(0.0);
                    double share = (double) (column - centre(before, each)) / (each * (i - before));
                    canvas.put(
                            column,
                            row(from + share * (expected.get() - from)),
                            paper.strokes().dot(),
                            Role.CLOSE);
                }
                before = i;
            }
        }
    }

    private static int centre(int point, int each) {
        return LEFT + each * point + each / 2;
    }

    private int row(double share) {
        return (int) Math.round((1 - share) / (1 - least()) * (HEIGHT - 1));
    }

    private static void axis(Canvas canvas, double share, int row) {
        String text = Wording.percent(share);
        canvas.write(LEFT - 2 - text.length(), row, text, Role.DIM);
    }

    private static void write(Canvas canvas, int centre, int row, String text, Role role) {
        canvas.write(centre - (text.length() - 1) / 2, row, text, role);
    }

    @Override
    public int height() {
        return BOTTOM + 44;
    }

    @Override
    public void draw(Svg svg) {
        double each = (double) (Svg.WIDTH - MARGIN) / points.size();
        for (double share = 1; share > least() - ROUND / 2; share -= ROUND) {
            svg.line(MARGIN, y(share), Svg.WIDTH, y(share), "grid");
            svg.right(MARGIN - 6, y(share) + 4, Wording.percent(share));
        }
        Optional<double[]> before = Optional.empty();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = MARGIN + each * (i + 0.5);
            svg.middle(x, BOTTOM + 18, point.label());
            svg.middle(x, BOTTOM + 36, "n " + Wording.brief(point.count()));
            Optional<Double> expected = point.range().flatMap(Range::expected);
            if (expected.isPresent()) {
                double y = y(expected.get());
                before.ifPresent(from -> svg.line(from[0], from[1], x, y, "curve"));
                before = Optional.of(new double[] {x, y});
            }
        }
        for (int i = 0; i < points.size(); i++) {
            double x = MARGIN + each * (i + 0.5);
            points.get(i).range().ifPresent(range -> draw(svg, x, range));
        }
    }

    private void draw(Svg svg, double x, Range range) {
        svg.line(x, y(range.low()), x, y(range.high()), "range");
        range.expected().ifPresent(expected -> svg.diamond(x, y(expected)));
        svg.disc(x, y(range.middle()));
    }

    private double y(double share) {
        return TOP + (BOTTOM - TOP) * (1 - share) / (1 - least());
    }
}
