package io.github.quizraft.terminal;

import io.github.quizraft.text.Block;

/** What a line editor must know of the language that is typed into it. */
public interface Typing {
    /** Whether the text cannot end here, as within a quotation. */
    boolean isOpen(String text);

    /** The text as it is shown while it is typed: the same lines, in roles. */
    Block shown(String text);

    /** What may be meant by the end of a text. */
    Proposals proposals(String text);
}
