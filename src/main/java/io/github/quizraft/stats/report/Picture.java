package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;

/** A picture of numbers, the same whatever it is drawn on. */
sealed interface Picture permits HeatMap, Columns, Tradeoff, Strips, Plot, Matrix {
    /** In characters, no wider than the paper; nothing in it is said by colour alone. */
    Block text(Paper paper);

    /** How high it is as SVG; all are {@link Svg#WIDTH} wide. */
    int height();

    /** As shapes, each with a form of its own beside its colour. */
    void draw(Svg svg);
}
