package io.github.quizraft.index;

import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;

/** Terms made up for tests. */
final class Terms {
    private Terms() {}

    /** A term with a name of its own and the texts of another. */
    static Term named(String id, String name, Term like) {
        return new Term(
                new TermId(id),
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                like.category(),
                like.definition(),
                like.whyItMatters(),
                like.commonConfusion(),
                Optional.empty(),
                Optional.empty(),
                like.keyPoints(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                like.origin());
    }
}
