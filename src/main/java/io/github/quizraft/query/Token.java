package io.github.quizraft.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text of a word or phrase, without quotes
 * @param at index of its first character
 */
record Token(Kind kind, String text, int at) {
    /** What a piece may be. */
    enum Kind {
        WORD,
        PHRASE,
        MINUS,
        OR,
        AND,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
