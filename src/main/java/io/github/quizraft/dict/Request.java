package io.github.quizraft.dict;

/** What a client sent, up to the end of a line. */
public sealed interface Request {
    /**
     * A line that can be read.
     *
     * @param text without its end
     */
    record Line(String text) implements Request {}

    /** A line that cannot. */
    enum Unreadable implements Request {
        TOO_LONG,
        NOT_UTF_8
    }
}
