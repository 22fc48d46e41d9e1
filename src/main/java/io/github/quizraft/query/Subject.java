package io.github.quizraft.query;

import java.util.Map;
import java.util.Set;

/**
 * Something that may be searched for: a card, or an entry of the glossary.
 *
 * @param text what words are looked for in
 * @param labels what filters are held against, by {@link Value#folded}
 * @param learning how the learner stands with it
 */
public record Subject(SearchText text, Map<Label, Set<String>> labels, Learning learning) {
    Set<String> values(Label label) {
        return labels.getOrDefault(label, Set.of());
    }

    /** The same at another time. */
    public Subject with(Learning now) {
        return new Subject(text, labels, now);
    }
}
