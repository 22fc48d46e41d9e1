package io.github.quizraft.annotate;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.safe.Safe;
import java.util.HashSet;
import java.util.Set;

/** The terms that are named, a line each, in the order in which they come. */
public final class TermsNotation implements Notation {
    private final Set<TermId> seen = new HashSet<>();

    @Override
    public String mark(Mark mark) {
        return seen.add(mark.term().id()) ? Safe.line(mark.term().name()) + "\n" : "";
    }
}
