package io.github.quizraft.group;

/** Why someone cannot join. */
public enum Refusal {
    LOCKED,
    FULL,
    NAME_TAKEN,
    /** There is no such team. */
    NO_TEAM,
    /** The host has removed this player, who may join again under another token. */
    REMOVED,
    /** There is no seat for this token. */
    UNKNOWN,
    /** The quiz is over. */
    OVER
}
