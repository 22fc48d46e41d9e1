package io.github.quizraft.group;

/** The states of a room, in the order in which a quiz goes through them. */
public enum StageName {
    LOBBY,
    /** Everybody plays at a pace of their own. */
    UNDERWAY,
    READ,
    OPEN,
    PAUSED,
    CLOSED,
    REVEAL,
    BOARD,
    PODIUM,
    REPORT
}
