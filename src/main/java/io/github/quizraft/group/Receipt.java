package io.github.quizraft.group;

/** What became of an answer that was sent. The same answer sent again gets the same receipt. */
public enum Receipt {
    /** It is the answer that counts, and it is safe. */
    COUNTED,
    /** Another answer of this player came before, and that one counts. */
    ALREADY,
    /** The question is closed. */
    LATE,
    /** The question is not open yet, or the quiz is paused; the same may be sent again later. */
    NOT_NOW,
    /** It is another player's turn, or this one joined after the question was opened. */
    NOT_YOURS,
    /** It is no answer to a question of this kind. */
    UNFIT
}
