package io.github.quizraft.glossary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All terms of a subject, found by id or by any of their names. */
public final class Glossary {
    private final Map<TermId, Term> terms = new LinkedHashMap<>();
    private final Map<String, Hit> byKey = new HashMap<>();

    /** What a name is to the entry that it leads to. */
    public enum Match {
        /** The headword, its abbreviation, its expansion or a synonym. */
        NAME,
        /** Related, not the same. */
        SEARCH_FORM,
        /** A misspelling. */
        SLIP_FORM
    }

    /**
     * A term found.
     *
     * @param term the entry
     * @param match what the words looked up are to it
     */
    public record Hit(Term term, Match match) {}

    public Glossary(List<Term> terms) {
        terms.forEach(term -> this.terms.put(term.id(), term));
        // Real names first: another entry's search form never hides them.
        terms.forEach(term -> index(term, term.names(), Match.NAME));
        terms.forEach(term -> index(term, term.searchForms(), Match.SEARCH_FORM));
        terms.forEach(term -> index(term, slips(term), Match.SLIP_FORM));
    }

    public static Glossary empty() {
        return new Glossary(List.of());
    }

    /** In the order of the file. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The entry that goes by this name, however it is spelt: case, accents, hyphens and a plural s do not count. */
    public Optional<Hit> find(String name) {
        return Optional.ofNullable(byKey.get(Folding.key(name)));
    }

    private static List<String> slips(Term term) {
        return term.slipForms().stream().map(Term.SlipForm::form).toList();
    }

    private void index(Term term, List<String> names, Match match) {
        names.forEach(name -> byKey.putIfAbsent(Folding.key(name), new Hit(term, match)));
    }
}
