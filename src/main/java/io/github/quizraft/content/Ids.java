package io.github.quizraft.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ids that a reference may name. Where the file that would declare them is missing or broken they are unknown, and
 * what cannot be known is not checked.
 *
 * @param what is named, for messages: a term, a claim
 * @param declared the ids; absent if unknown
 */
record Ids(String what, Optional<Set<String>> declared) {
    static Ids unknown(String what) {
        return new Ids(what, Optional.empty());
    }

    static Ids of(String what, Collection<String> ids) {
        return new Ids(what, Optional.of(Set.copyOf(ids)));
    }

    /** What either declares; unknown unless both are known. */
    Ids or(Ids other) {
        String either = what + " or " + other.what;
        if (declared.isEmpty() || other.declared.isEmpty()) {
            return unknown(either);
        }
        Set<String> both = new LinkedHashSet<>(declared.get());
        both.addAll(other.declared.get());
        return new Ids(either, Optional.of(both));
    }

    void check(Reference reference, Problems problems) {
        String id = reference.id();
        // What is no id at all was reported when it was read.
        if (declared.isPresent() && !id.isBlank() && !declared.get().contains(id)) {
            problems.add(
                    Problem.Kind.REFERENCE,
                    reference.place(),
                    "there is no " + what + " " + Words.quoted(id) + Words.didYouMean(id, declared.get()));
        }
    }

    /** The ids of references, with a problem for each that leads nowhere. */
    List<String> checked(List<Reference> references, Problems problems) {
        List<String> ids = new ArrayList<>();
        for (Reference reference : references) {
            check(reference, problems);
            ids.add(reference.id());
        }
        return List.copyOf(ids);
    }
}
