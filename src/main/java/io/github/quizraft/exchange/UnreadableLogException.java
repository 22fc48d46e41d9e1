package io.github.quizraft.exchange;

/** A file that is no log of answers; the message names the file, the line and what to do. */
public final class UnreadableLogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableLogException(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableLogException(String message) {
        super(message);
    }
}
