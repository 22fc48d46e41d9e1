package io.github.quizraft.query;

/** What became of a text that was read as a query. */
public sealed interface Parsed {
    /**
     * It says something.
     *
     * @param query what
     */
    record Good(Query query) implements Parsed {}

    /**
     * It does not.
     *
     * @param column where the trouble begins, counted in characters from 1
     * @param message what is wrong, and what may have been meant
     */
    record Bad(int column, String message) implements Parsed {}
}
