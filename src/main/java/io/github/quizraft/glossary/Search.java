package io.github.quizraft.glossary;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds entries by parts of their names, or by names with slips in them. Each entry is found once, by the form that comes
 * closest; real names come before related ones, and these before slips.
 */
public final class Search {
    private static final Comparator<Fit> ORDER = Comparator.comparing(
                    (Fit fit) -> fit.hit().match())
            .thenComparing(Fit::distance)
            .thenComparing(fit -> fit.hit().term().name());

    private final Glossary glossary;
    private final List<Form> forms = new ArrayList<>();

    /** A name of an entry, folded. */
    private record Form(Hit hit, Folded name) {}

    /** A form that fits, and how far it is off: 0 is the same. */
    private record Fit(Hit hit, int distance) {}

    public Search(Glossary glossary) {
        this.glossary = glossary;
        for (Term term : glossary.terms()) {
            add(term, term.names(), Match.NAME);
            add(term, term.searchForms(), Match.SEARCH_FORM);
            add(term, term.slipForms().stream().map(Term.SlipForm::form).toList(), Match.SLIP_FORM);
        }
    }

    private void add(Term term, List<String> names, Match match) {
        names.forEach(name -> forms.add(new Form(new Hit(term, match, name), Folded.of(name))));
    }

    /** The entries that fit, the closest first. Nothing fits what has neither letters nor digits. */
    public List<Hit> find(String words, Strategy strategy) {
        Folded sought = Folded.of(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        return switch (strategy) {
            case EXACT -> glossary.findAll(sought);
            case PREFIX -> fitting(sought, Search::prefix);
            case SUBSTRING -> fitting(sought, Search::substring);
            case WORD -> fitting(sought, Search::word);
            case FUZZY -> fitting(sought, Search::fuzzy);
            case ALL -> all(words);
        };
    }

    private List<Hit> all(String words) {
        Map<TermId, Hit> found = new LinkedHashMap<>();
        for (Strategy strategy : Strategy.values()) {
            if (strategy != Strategy.ALL) {
                find(words, strategy)
                        .forEach(hit -> found.putIfAbsent(hit.term().id(), hit));
            }
        }
        return List.copyOf(found.values());
    }

    private interface Fitting {
        /** How far a name is off, or a negative number if it does not fit. */
        int distance(Folded sought, Folded name);
    }

    private List<Hit> fitting(Folded sought, Fitting fitting) {
        Map<TermId, Fit> best = new HashMap<>();
        for (Form form : forms) {
            int distance = fitting.distance(sought, form.name());
            if (distance >= 0) {
                Fit fit = new Fit(form.hit(), distance);
                best.merge(form.hit().term().id(), fit, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
            }
        }
        return best.values().stream().sorted(ORDER).map(Fit::hit).toList();
    }

    private static int prefix(Folded sought, Folded name) {
        boolean fits =
                name.spaced().startsWith(sought.spaced()) || name.joined().startsWith(sought.joined());
        return fits ? name.joined().length() - sought.joined().length() : -1;
    }

    private static int substring(Folded sought, Folded name) {
        boolean fits = name.spaced().contains(sought.spaced()) || name.joined().contains(sought.joined());
        return fits ? name.joined().length() - sought.joined().length() : -1;
    }

    private static int word(Folded sought, Folded name) {
        String padded = " " + name.spaced() + " ";
        boolean fits = padded.contains(" " + sought.spaced() + " ")
                || padded.contains(" " + sought.singular().spaced() + " ");
        return fits ? name.joined().length() - sought.joined().length() : -1;
    }

    /** One slip from four letters, two from eight, three from twelve. */
    private static int fuzzy(Folded sought, Folded name) {
        int slips = Math.min(3, sought.joined().length() / 4);
        return EditDistance.isWithin(slips, sought.key(), name.key())
                ? EditDistance.between(sought.key(), name.key())
                : -1;
    }
}
