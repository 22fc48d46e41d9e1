package io.github.quizraft.tui;

/** How codes for cameras can be drawn on a terminal. */
public enum Codes {
    /** Two dots in a cell. */
    BLOCKS,
    /** A dot in two cells, by their ground alone. */
    CELLS,
    /** Not at all: what is light cannot be told from what is dark. */
    NONE
}
