package io.github.quizraft.glossary;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import java.util.ArrayList;
import java.util.List;

/** The names of a glossary in memory. */
public final class GlossaryNames implements Names {
    private final List<Term> terms;
    private final List<Name> names = new ArrayList<>();
    // Side by side in memory, since a search looks at all of them.
    private final long[] letters;
    private final int[] lengths;

    private record Name(int term, Hit hit, Folded folded) {}

    public GlossaryNames(Glossary glossary) {
        this.terms = glossary.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            add(i, term.names(), Match.NAME);
            add(i, term.searchForms(), Match.SEARCH_FORM);
            add(i, term.slipForms().stream().map(Term.SlipForm::form).toList(), Match.SLIP_FORM);
        }
        this.letters = names.stream()
                .mapToLong(name -> Letters.of(name.folded().key()))
                .toArray();
        this.lengths =
                names.stream().mapToInt(name -> name.folded().key().length()).toArray();
    }

    private void add(int term, List<String> forms, Match match) {
        for (String form : forms) {
            names.add(new Name(term, new Hit(terms.get(term), match, form), Folded.of(form)));
        }
    }

    /** The entry that has a name, and what that is to it. */
    public Hit hit(int name) {
        return names.get(name).hit();
    }

    @Override
    public int count() {
        return names.size();
    }

    @Override
    public int terms() {
        return terms.size();
    }

    @Override
    public long letters(int name) {
        return letters[name];
    }

    @Override
    public int length(int name) {
        return lengths[name];
    }

    @Override
    public Folded folded(int name) {
        return names.get(name).folded();
    }

    @Override
    public String form(int name) {
        return hit(name).form();
    }

    @Override
    public Match match(int name) {
        return hit(name).match();
    }

    @Override
    public int term(int name) {
        return names.get(name).term();
    }

    @Override
    public String headword(int term) {
        return terms.get(term).name();
    }
}
