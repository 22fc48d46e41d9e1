package io.github.quizraft.check;

/**
 * One rule for good questions. It looks at each question, at each bank, or at all banks together, and overrides the
 * method for what it looks at.
 */
public interface Rule {
    About about();

    default void item(CheckedItem item, Findings out) {}

    default void bank(CheckedBank bank, Findings out) {}

    default void all(Corpus corpus, Findings out) {}
}
