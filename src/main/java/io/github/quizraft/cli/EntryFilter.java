package io.github.quizraft.cli;

import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.lookup.Lookup;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries count, by what a command line says of them; what no entry has is a slip of the command line. */
final class EntryFilter {
    private EntryFilter() {}

    static Predicate<Term> of(Glossary glossary, Optional<String> category, Optional<String> document) {
        mustBeKnown("category", category, glossary, term -> Stream.of(term.category()));
        mustBeKnown("document", document, glossary, term -> term.documents().stream());
        return Lookup.filter(category, document);
    }

    private static void mustBeKnown(
            String what, Optional<String> wanted, Glossary glossary, Function<Term, Stream<String>> values) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> known = glossary.terms().stream().flatMap(values).collect(Collectors.toCollection(TreeSet::new));
        if (known.stream().noneMatch(wanted.get()::equalsIgnoreCase)) {
            String meant = EditDistance.nearest(wanted.get(), known)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; there are " + String.join(", ", known));
            throw new Failure(
                    ExitStatus.USAGE, "quizraft: no entry has the " + what + " \"" + wanted.get() + "\"" + meant);
        }
    }
}
