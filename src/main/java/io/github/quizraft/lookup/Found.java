package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Term;

/**
 * An entry that something led to.
 *
 * @param query what was looked for
 * @param hit the entry, and what the words are to it
 * @param isRelated it was not looked for, but an entry that was refers to it
 */
public record Found(String query, Hit hit, boolean isRelated) {
    public Term term() {
        return hit.term();
    }
}
