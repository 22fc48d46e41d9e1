package io.github.quizraft.glossary;

import java.util.List;
import java.util.Optional;

/** Which terms there are, and what they go by: all that some need of a glossary. */
public interface TermNames {
    /** The terms that have these words as a name, however they are spelt; search forms and misspellings are none. */
    List<TermId> named(Folded words);

    /** The name that an entry stands under. */
    Optional<String> headword(TermId id);
}
