package io.github.quizraft.exchange;

/** Why a row is left out, or deserves a word though it is taken. */
public enum Reason {
    MISSING_GRADE("without a grade (empty or 0)"),
    IMPOSSIBLE_TIME("with a time before 1987 or in the future; times are milliseconds since 1970"),
    REPEATED("again at the moment of the card's answer before"),
    /** Memory follows the clock, so the order of lines does not matter; but it may mean that a clock was wrong. */
    OUT_OF_ORDER("earlier than a line above with the same card; taken by their time, as always");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** Whether such rows are left out. */
    public boolean isLeftOut() {
        return this != OUT_OF_ORDER;
    }

    /** To follow on a number of rows. */
    public String words() {
        return words;
    }
}
