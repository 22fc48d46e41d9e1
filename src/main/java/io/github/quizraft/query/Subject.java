package io.github.quizraft.query;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that may be searched for: a card, or an entry of the glossary. Most searches ask for a part of what there is
 * to know of it, and that of a few; so each part is worked out when it is first asked for.
 */
public final class Subject {
    private final Once<SearchText> text;
    private final Once<Map<Label, Set<String>>> labels;
    private final Once<Learning> learning;

    private Subject(Once<SearchText> text, Once<Map<Label, Set<String>>> labels, Once<Learning> learning) {
        this.text = text;
        this.labels = labels;
        this.learning = learning;
    }

    /**
     * What is known of it already.
     *
     * @param text what words are looked for in
     * @param labels what filters are held against, by {@link Value#folded}
     * @param learning how the learner stands with it
     */
    public Subject(SearchText text, Map<Label, Set<String>> labels, Learning learning) {
        this(Once.known(text), Once.known(labels), Once.known(learning));
    }

    /** The ways to the same. */
    public Subject(Supplier<SearchText> text, Supplier<Map<Label, Set<String>>> labels, Learning learning) {
        this(new Once<>(text), new Once<>(labels), Once.known(learning));
    }

    SearchText text() {
        return text.get();
    }

    Set<String> values(Label label) {
        return labels.get().getOrDefault(label, Set.of());
    }

    /** How the learner stands with it. */
    public Learning learning() {
        return learning.get();
    }

    /** The same at another time. */
    public Subject with(Learning now) {
        return new Subject(text, labels, Once.known(now));
    }

    /** The same at a time of which it is not asked yet how the learner stands then. */
    public Subject with(Supplier<Learning> now) {
        return new Subject(text, labels, new Once<>(now));
    }

    /** Works everything out now, so that nobody waits for it later. */
    public void workOut() {
        text.get();
        labels.get();
        learning.get();
    }
}
