package io.github.quizraft.catalog;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.glossary.TermNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a glossary, without its entries.
 *
 * @param headwords of all terms
 * @param terms by the key that a name folds to, in the order of the glossary
 */
record KeptNames(Map<TermId, String> headwords, Map<String, List<TermId>> terms) implements TermNames {
    static KeptNames of(Glossary glossary) {
        KeptNames names = new KeptNames(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Term term : glossary.terms()) {
            names.headwords.put(term.id(), term.name());
        }
        for (Hit hit : glossary.forms()) {
            String key = Folding.key(hit.form());
            if (hit.match() == Match.NAME && !key.isEmpty()) {
                List<TermId> having = names.terms.computeIfAbsent(key, any -> new ArrayList<>());
                if (!having.contains(hit.term().id())) {
                    having.add(hit.term().id());
                }
            }
        }
        return names;
    }

    @Override
    public List<TermId> named(Folded words) {
        return terms.getOrDefault(words.key(), List.of());
    }

    @Override
    public Optional<String> headword(TermId id) {
        return Optional.ofNullable(headwords.get(id));
    }
}
