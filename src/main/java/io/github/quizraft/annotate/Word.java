package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Folding;

/**
 * A word of a text.
 *
 * @param start where it begins
 * @param end where it has ended
 * @param folded as names are compared
 */
record Word(int start, int end, String folded) {
    /** Folding leaves it out at the beginning of a name. */
    boolean isArticle() {
        return Folding.joined(folded + " x").equals("x");
    }
}
