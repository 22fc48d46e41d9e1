package io.github.quizraft.annotate;

import io.github.quizraft.annotate.Finder.Find;
import io.github.quizraft.annotate.Finder.Findings;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.TermId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Marks the names in one text, which comes in pieces that end with lines. What is known is written at once; the beginning
 * of a name at the end of a line waits for the next one.
 */
public final class Annotator {
    private final Vocabulary vocabulary;
    private final Finder finder;
    private final Prose prose;
    private final Notation notation;
    private final Choice choice;
    private final Set<TermId> seen = new HashSet<>();
    private String pending = "";
    private Place place = Place.START;

    /**
     * Which names are marked.
     *
     * @param wanted entries, and what a name is to them
     * @param isFirstOnly each entry once, where it is named first
     */
    public record Choice(Predicate<Hit> wanted, boolean isFirstOnly) {}

    public Annotator(Vocabulary vocabulary, Prose prose, Notation notation, Choice choice) {
        this.vocabulary = vocabulary;
        this.finder = new Finder(vocabulary);
        this.prose = prose;
        this.notation = notation;
        this.choice = choice;
    }

    /** Takes the next lines, and returns what can be written now. */
    public String next(String lines) {
        pending += lines;
        return written(false);
    }

    /** Takes the last lines, and returns all that is left to write. */
    public String last(String lines) {
        pending += lines;
        return written(true);
    }

    private String written(boolean isWhole) {
        Findings findings = finder.in(Passage.of(pending, vocabulary.words(), prose.closed(pending)), isWhole);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Find find : findings.finds()) {
            List<Hit> hits = find.hits().stream().filter(choice.wanted()).toList();
            if (!hits.isEmpty() && isNew(hits.get(0))) {
                out.append(plain(pending.substring(done, find.start())));
                out.append(mark(pending.substring(find.start(), find.end()), hits));
                done = find.end();
            }
        }
        out.append(plain(pending.substring(done, findings.decided())));
        pending = pending.substring(findings.decided());
        return out.toString();
    }

    private boolean isNew(Hit hit) {
        return seen.add(hit.term().id()) || !choice.isFirstOnly();
    }

    private String plain(String text) {
        place = place.after(text);
        return text.isEmpty() ? "" : notation.plain(text);
    }

    private String mark(String text, List<Hit> hits) {
        Place start = place;
        place = place.after(text);
        return notation.mark(new Mark(start, place, text, hits));
    }
}
