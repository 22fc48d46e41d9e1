package io.github.quizraft.check;

/**
 * One rule for good questions. It looks at each question, at each bank, or at all of them, and overrides the method for
 * what it looks at.
 */
public interface Rule {
    About about();

    default void item(CheckedItem item, Findings out) {}

    default void bank(CheckedBank bank, Findings out) {}

    /** What was read, one part beside another; of banks that nobody asks about there are only sketches. */
    default void all(Corpus corpus, Findings out) {}

    /** What there is in all banks together; asked for only where all were read. */
    default void whole(Corpus corpus, Findings out) {}
}
