package io.github.quizraft.index;

/** An index file does not hold what it should. It can be made again. */
public final class DamagedIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedIndexException(String message) {
        super(message);
    }
}
