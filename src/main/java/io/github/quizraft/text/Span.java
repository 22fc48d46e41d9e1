package io.github.quizraft.text;

import io.github.quizraft.safe.Safe;

/**
 * A piece of one line in one role.
 *
 * @param text what is shown; this is the edge of the program, so anything a terminal would obey is dropped here
 * @param role what the text is for
 */
public record Span(String text, Role role) {
    public Span {
        text = Safe.line(text);
    }

    /** Cells the text takes. */
    public int width() {
        return Width.of(text);
    }

    /** As any record has it; but it is asked for each row of a frame, and what a record comes with takes long to be set up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span that && role == that.role && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + role.hashCode();
    }
}
