package io.github.quizraft.group;

/** What the board shows between two questions. */
public enum BoardView {
    PLAYERS,
    TEAMS,
    /** Nothing: it is left out. */
    HIDDEN
}
