package io.github.quizraft.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All terms of a subject, found by id or by any of their names. */
public final class Glossary implements TermNames {
    private final Map<TermId, Term> terms = new LinkedHashMap<>();
    /** Empty until a name is looked for: many a command looks for none. */
    private volatile Optional<Map<String, List<Hit>>> byKey = Optional.empty();

    /** What a text is to the entry that it leads to. */
    public enum Match {
        /** The headword, its abbreviation, its expansion or a synonym. */
        NAME("name"),
        /** Related, not the same. */
        SEARCH_FORM("search-form"),
        /** A misspelling. */
        SLIP_FORM("slip-form");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        /** As output for scripts calls it. */
        public String label() {
            return label;
        }
    }

    /**
     * A term found.
     *
     * @param term the entry
     * @param match what the words looked up are to it
     * @param form the name in the entry that they match
     */
    public record Hit(Term term, Match match, String form) {}

    /**
     * A term that the words looked up come near to.
     *
     * @param hit the entry, and its form that is near
     * @param edits how far off that is
     */
    public record Near(Hit hit, int edits) {}

    public Glossary(List<Term> terms) {
        for (Term term : terms) {
            this.terms.put(term.id(), term);
        }
    }

    public static Glossary empty() {
        return new Glossary(List.of());
    }

    /** In the order of the file. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** Everything that leads to an entry. Real names first: another entry's search form never hides them. */
    public List<Hit> forms() {
        List<Hit> forms = new ArrayList<>();
        for (Term term : terms.values()) {
            addForms(forms, term, Match.NAME, term.names());
        }
        for (Term term : terms.values()) {
            addForms(forms, term, Match.SEARCH_FORM, term.searchForms());
        }
        for (Term term : terms.values()) {
            for (Term.SlipForm slip : term.slipForms()) {
                forms.add(new Hit(term, Match.SLIP_FORM, slip.form()));
            }
        }
        return forms;
    }

    private static void addForms(List<Hit> forms, Term term, Match match, List<String> names) {
        for (String name : names) {
            forms.add(new Hit(term, match, name));
        }
    }

    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(terms.get(id));
    }

    @Override
    public Optional<String> headword(TermId id) {
        return term(id).map(Term::name);
    }

    @Override
    public List<TermId> named(Folded words) {
        return findAll(words).stream()
                .filter(hit -> hit.match() == Match.NAME)
                .map(hit -> hit.term().id())
                .toList();
    }

    /** The entry that goes by this name, however it is spelt: case, accents, hyphens and a plural s do not count. */
    public Optional<Hit> find(String name) {
        return findAll(name).stream().findFirst();
    }

    /** Every entry that this leads to, each once, as the best that it is to the entry. */
    public List<Hit> findAll(String name) {
        return findAll(Folded.of(name));
    }

    /** The same for a text that is folded already. */
    public List<Hit> findAll(Folded name) {
        return List.copyOf(byKey().getOrDefault(name.key(), List.of()));
    }

    /** The form nearest to some words, no more than so many edits away, leaving out those that lead to an exception. */
    public Optional<Near> nearest(Folded words, int edits, Predicate<Hit> except) {
        Optional<Near> best = Optional.empty();
        int limit = edits;
        for (Map.Entry<String, List<Hit>> entry : byKey().entrySet()) {
            int away = edits(words, entry.getKey(), limit);
            if (away <= limit && entry.getValue().stream().noneMatch(except)) {
                best = Optional.of(new Near(entry.getValue().get(0), away));
                // From here on only what is nearer still.
                limit = away - 1;
            }
        }
        return best;
    }

    /** What looks like a plural s may be the end of a word cut short, as in relaps. */
    private static int edits(Folded words, String form, int limit) {
        if (Math.abs(words.joined().length() - form.length()) > limit + 1) {
            return Integer.MAX_VALUE;
        }
        int edits = EditDistance.between(words.key(), form);
        return words.key().equals(words.joined()) ? edits : Math.min(edits, EditDistance.between(words.joined(), form));
    }

    /** In the order of the file; where a text leads to several entries, the one that it names comes first. */
    private Map<String, List<Hit>> byKey() {
        if (byKey.isPresent()) {
            return byKey.get();
        }
        Map<String, List<Hit>> made = new LinkedHashMap<>();
        for (Hit hit : forms()) {
            index(hit, made);
        }
        byKey = Optional.of(made);
        return made;
    }

    private static void index(Hit hit, Map<String, List<Hit>> byKey) {
        String key = Folding.key(hit.form());
        if (key.isEmpty()) {
            return;
        }
        List<Hit> hits = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
        for (Hit other : hits) {
            if (other.term().id().equals(hit.term().id())) {
                return;
            }
        }
        hits.add(hit);
    }
}
