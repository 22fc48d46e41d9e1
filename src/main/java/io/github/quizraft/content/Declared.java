package io.github.quizraft.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ids that the files of one folder declare, for checking references between them. A set is absent where its file
 * is: what cannot be known is not checked.
 *
 * @param terms from the glossary
 * @param documents from the sources
 * @param claims from the sources
 */
record Declared(Optional<Set<String>> terms, Optional<Set<String>> documents, Optional<Set<String>> claims) {
    static final Declared NOTHING = new Declared(Optional.empty(), Optional.empty(), Optional.empty());

    /** The texts of references, with a problem for each that leads nowhere. */
    static List<String> checked(List<Json.Str> references, String what, Optional<Set<String>> ids, Problems problems) {
        references.forEach(reference -> check(reference, what, ids, problems));
        return references.stream().map(Json.Str::text).toList();
    }

    static void check(Json.Str reference, String what, Optional<Set<String>> ids, Problems problems) {
        if (ids.isPresent() && !ids.get().contains(reference.text())) {
            problems.add(
                    reference.place(),
                    "there is no " + what + " \"" + reference.text() + "\""
                            + Fields.meant(reference.text(), ids.get()));
        }
    }
}
