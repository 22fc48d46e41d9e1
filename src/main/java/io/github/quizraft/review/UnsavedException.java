package io.github.quizraft.review;

/** An entry could not be written. The message says why and what to do, in words for the learner. */
public final class UnsavedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsavedException(String message) {
        super(message);
    }

    public UnsavedException(String message, Throwable cause) {
        super(message, cause);
    }
}
