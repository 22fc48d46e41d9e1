package io.github.quizraft.terminal;

/** What came of asking for a line. */
public sealed interface Entry {
    /**
     * It was typed; it has several lines if something was open at the end of one.
     *
     * @param text without the line end
     */
    record Typed(String text) implements Entry {}

    /** Ctrl-C: what was typed is of no interest. */
    record Cancelled() implements Entry {}

    /** Ctrl-D on an empty line, or nobody is there any more. */
    record Ended() implements Entry {}
}
