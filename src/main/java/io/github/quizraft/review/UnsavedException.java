package io.github.quizraft.review;

/** An entry could not be written. The message says why and what to do, in words for the learner. */
public final class UnsavedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean mayPass;

    public UnsavedException(String message) {
        super(message);
        this.mayPass = false;
    }

    public UnsavedException(String message, Throwable cause) {
        this(message, cause, false);
    }

    /**
     * With what kept it from being written.
     *
     * @param mayPass whether that was another program that was writing, so that trying again soon may succeed
     */
    public UnsavedException(String message, Throwable cause, boolean mayPass) {
        super(message, cause);
        this.mayPass = mayPass;
    }

    /** Whether trying again soon may succeed, with nothing done by anyone. */
    public boolean mayPass() {
        return mayPass;
    }
}
