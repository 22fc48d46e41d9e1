package io.github.quizraft.group.journal;

/** A journal that cannot be read, and why, for its owner. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }
}
