package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Search;
import io.github.quizraft.glossary.Strategy;
import io.github.quizraft.glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks words up, one query after another. */
public final class Lookup {
    private final Glossary glossary;
    /** Made when it is first needed: an exact match of a name needs none, and it folds every name there is. */
    private Optional<Search> search = Optional.empty();

    private final Strategy strategy;
    private final Predicate<Term> filter;
    private final boolean withRelated;

    /**
     * A lookup ready for queries.
     *
     * @param filter which entries count
     * @param withRelated whether what an entry refers to is found with it
     */
    public Lookup(Glossary glossary, Strategy strategy, Predicate<Term> filter, boolean withRelated) {
        this.glossary = glossary;
        this.strategy = strategy;
        this.filter = filter;
        this.withRelated = withRelated;
    }

    public Result of(String query) {
        List<Found> found = new ArrayList<>();
        boolean isLeftOut = false;
        for (Hit hit : strategy == Strategy.EXACT ? glossary.findAll(query) : search().find(query, strategy)) {
            if (filter.test(hit.term())) {
                found.add(new Found(query, hit, false));
            } else {
                isLeftOut = true;
            }
        }
        if (withRelated) {
            found.addAll(related(query, found));
        }
        return new Result(
                query, List.copyOf(found), found.isEmpty() && !isLeftOut ? search().suggestions(query) : List.of());
    }

    private Search search() {
        if (search.isEmpty()) {
            search = Optional.of(new Search(glossary));
        }
        return search.get();
    }

    private List<Found> related(String query, List<Found> found) {
        return found.stream()
                .flatMap(each -> each.term().seeAlso().stream())
                .distinct()
                .flatMap(id -> glossary.term(id).stream())
                .filter(term -> found.stream().noneMatch(each -> each.term().equals(term)))
                .map(term -> new Found(query, new Hit(term, Match.NAME, term.name()), true))
                .toList();
    }

    /** The entries that a filter lets pass, in the order of the glossary. */
    public static List<Found> all(Glossary glossary, Predicate<Term> filter) {
        return glossary.terms().stream()
                .filter(filter)
                .map(term -> new Found("", new Hit(term, Match.NAME, term.name()), false))
                .toList();
    }

    /** Those of a category, if one is given, and of a document, if one is given. */
    public static Predicate<Term> filter(Optional<String> category, Optional<String> document) {
        return term -> category.filter(wanted -> !wanted.equalsIgnoreCase(term.category()))
                        .isEmpty()
                && document.filter(wanted -> !term.documents().contains(wanted)).isEmpty();
    }
}
