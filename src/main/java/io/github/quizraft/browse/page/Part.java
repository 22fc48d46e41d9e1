package io.github.quizraft.browse.page;

import io.github.quizraft.text.Line;

/** A line of a page. */
public sealed interface Part {
    /**
     * Something to read.
     *
     * @param line what
     */
    record Text(Line line) implements Part {}

    /**
     * A way to another page.
     *
     * @param text what it leads to, in a line
     * @param target the other page
     */
    record Link(String text, Page target) implements Part {}
}
