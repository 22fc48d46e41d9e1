package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import java.util.List;
import java.util.Optional;

/**
 * Values on one scale from left to right, a strip for each.
 *
 * @param scale what the strips run over
 * @param strips from the top
 */
record Strips(Scale scale, List<Strip> strips) implements Picture {
    private static final int SHORTEST = 8;

    /** In units of SVG. */
    private static final int ROW = 26;

    private static final int LEFT = 110;
    private static final int RIGHT = 600;

    /**
     * The scale.
     *
     * @param from left end
     * @param to right end
     * @param first what the left end is called
     * @param last what the right end is called
     * @param target a place to look at on all strips
     */
    record Scale(double from, double to, String first, String last, Optional<Double> target) {
        double place(double value) {
            return Math.min(1, Math.max(0, (value - from) / (to - from)));
        }
    }

    /**
     * One strip.
     *
     * @param label to its left
     * @param range what it shows; empty if there is too little to show
     * @param value the same in words, to its right
     */
    record Strip(String label, Optional<Range> range, String value) {}

    /** Whether any strip has something to show. */
    boolean isDrawn() {
        return strips.stream().anyMatch(strip -> strip.range().isPresent());
    }

    @Override
    public Block text(Paper paper) {
        int labels = longest(strips.stream().map(Strip::label).toList());
        int values = longest(strips.stream()
                .filter(strip -> strip.range().isPresent())
                .map(Strip::value)
                .toList());
        int left = labels + 3;
        int cells = Math.max(SHORTEST, paper.width() - left - values - 2);
        Canvas canvas = new Canvas(paper.width(), strips.size() + (isDrawn() ? 1 : 0));
        for (int row = 0; row < strips.size(); row++) {
            Strip strip = strips.get(row);
            canvas.write(1, row, strip.label(), Role.PLAIN);
            if (strip.range().isPresent()) {
                draw(canvas, row, left, cells, strip.range().get(), paper);
                canvas.write(left + cells + 2, row, strip.value(), Role.PLAIN);
            } else {
                canvas.write(left, row, strip.value(), Role.DIM);
            }
        }
        if (isDrawn()) {
            canvas.write(left, strips.size(), scale.first(), Role.DIM);
            canvas.write(left + cells - scale.last().length(), strips.size(), scale.last(), Role.DIM);
        }
        return canvas.block();
    }

    private void draw(Canvas canvas, int row, int left, int cells, Range range, Paper paper) {
        for (int i = 0; i < cells; i++) {
            canvas.put(left + i, row, paper.strokes().dot(), Role.DIM);
        }
        int low = left + cell(range.low(), cells);
        int high = left + cell(range.high(), cells);
        for (int column = low; column <= high; column++) {
            canvas.put(column, row, paper.strokes().across(), Role.ACCENT);
        }
        canvas.put(low, row, '(', Role.ACCENT);
        canvas.put(high, row, ')', Role.ACCENT);
        scale.target().ifPresent(target -> canvas.put(left + cell(target, cells), row, '|', Role.KEY));
        int middle = cell(range.middle(), cells);
        range.expected().ifPresent(expected -> canvas.put(left + cell(expected, cells), row, 'o', Role.CLOSE));
        boolean same = range.expected().map(expected -> cell(expected, cells)).equals(Optional.of(middle));
        canvas.put(left + middle, row, same ? '*' : 'x', Role.RIGHT);
    }

    private int cell(double value, int cells) {
        return (int) Math.round(scale.place(value) * (cells - 1));
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public int height() {
        return ROW * (strips.size() + 1);
    }

    @Override
    public void draw(Svg svg) {
        double bottom = ROW * strips.size() + ROW / 3.0;
        if (isDrawn()) {
            svg.line(x(scale.from()), 0, x(scale.from()), bottom, "grid");
            svg.line(x(scale.to()), 0, x(scale.to()), bottom, "grid");
            scale.target().ifPresent(target -> svg.line(x(target), 0, x(target), bottom, "target"));
            svg.middle(x(scale.from()), bottom + 14, scale.first());
            svg.middle(x(scale.to()), bottom + 14, scale.last());
        }
        for (int row = 0; row < strips.size(); row++) {
            Strip strip = strips.get(row);
            double y = ROW * row + ROW / 2.0;
            svg.left(0, y + 4, strip.label());
            strip.range().ifPresent(range -> draw(svg, y, range));
            svg.left(strip.range().isPresent() ? x(scale.to()) + 24 : x(scale.from()) + 8, y + 4, strip.value());
        }
    }

    private void draw(Svg svg, double y, Range range) {
        svg.line(x(range.low()), y, x(range.high()), y, "range");
        svg.line(x(range.low()), y - 5, x(range.low()), y + 5, "range");
        svg.line(x(range.high()), y - 5, x(range.high()), y + 5, "range");
        range.expected().ifPresent(expected -> svg.diamond(x(expected), y));
        svg.disc(x(range.middle()), y);
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * scale.place(value);
    }
}
