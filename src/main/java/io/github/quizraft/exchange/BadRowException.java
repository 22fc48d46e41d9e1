package io.github.quizraft.exchange;

/** A row that is no row of a log; says what to do about it. */
final class BadRowException extends Exception {
    private static final long serialVersionUID = 1L;

    BadRowException(String message) {
        super(message);
    }
}
