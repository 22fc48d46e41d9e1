package io.github.quizraft.stats.report;

import io.github.quizraft.text.Decimals;

/** The few shapes that pictures are made of. Lengths are in units of the picture, from its upper left corner. */
final class Svg {
    static final int WIDTH = 760;

    private final Markup out;

    Svg(Markup out) {
        this.out = out;
    }

    /** A rectangle; what it stands for shows when a pointer rests on it. */
    void box(double x, double y, double width, double height, String look, String meaning) {
        out.open("rect", "x", unit(x), "y", unit(y), "width", unit(width), "height", unit(height), "class", look);
        out.leaf("title", meaning).close();
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        out.empty("line", "x1", unit(x1), "y1", unit(y1), "x2", unit(x2), "y2", unit(y2), "class", look);
    }

    /** A disc: what was observed. */
    void disc(double x, double y) {
        out.empty("circle", "cx", unit(x), "cy", unit(y), "r", "5", "class", "observed");
    }

    /** A diamond with nothing in it: what was expected. */
    void diamond(double x, double y) {
        String points = unit(x - 6) + "," + unit(y) + " " + unit(x) + "," + unit(y - 6) + " " + unit(x + 6) + ","
                + unit(y) + " " + unit(x) + "," + unit(y + 6);
        out.empty("polygon", "points", points, "class", "expected");
    }

    /** Text that begins at a place. */
    void left(double x, double y, String text) {
        write(x, y, "start", text);
    }

    /** Text around a place. */
    void middle(double x, double y, String text) {
        write(x, y, "middle", text);
    }

    /** Text that ends at a place. */
    void right(double x, double y, String text) {
        write(x, y, "end", text);
    }

    private void write(double x, double y, String anchor, String text) {
        if (!text.isEmpty()) {
            out.leaf("text", text, "x", unit(x), "y", unit(y), "text-anchor", anchor);
        }
    }

    private static String unit(double length) {
        return Decimals.of(length, 1);
    }
}
