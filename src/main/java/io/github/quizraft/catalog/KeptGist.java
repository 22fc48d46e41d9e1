package io.github.quizraft.catalog;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.Traps;
import java.util.Optional;

/** What is kept of a question; without its stem where it goes by a term. */
record KeptGist(String kind, Optional<TermId> term, String stem, Traps traps) implements Gist {
    static KeptGist of(Gist gist) {
        return new KeptGist(gist.kind(), gist.term(), gist.term().isPresent() ? "" : gist.stem(), gist.traps());
    }
}
