package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Term;
import java.util.List;

/**
 * A name that stands in a text.
 *
 * @param start where it begins
 * @param end where it has ended
 * @param text as it is spelt there
 * @param hits the entries that it names, the best first
 */
public record Mark(Place start, Place end, String text, List<Hit> hits) {
    public Hit hit() {
        return hits.get(0);
    }

    public Term term() {
        return hit().term();
    }

    /** What it is to its entry. */
    String match() {
        return hit().match().label();
    }
}
