package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Wording;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class L40TermThin implements Rule {
    private static final int LEAST = 2;
    private static final About ABOUT = About.error("L40", "term-thin")
            .finds("A term of the glossary is named by fewer than two questions, or by none that turns on it: in whose"
                    + " stem, key, pairs or accepted answers one of its names stands.")
            .because("One meeting is not enough to learn a word, and a word in passing is not learned at all.")
            .fix("Write a question to which this term is the answer, or that asks what it means.")
            .needs(Need.TERMS, Need.PLAN);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        Map<TermId, List<CheckedItem>> byTerm = new HashMap<>();
        corpus.items()
                .forEach(item -> item.item().terms().stream()
                        .distinct()
                        .forEach(term -> byTerm.computeIfAbsent(term, any -> new ArrayList<>())
                                .add(item)));
        for (Term term : corpus.glossary().terms()) {
            List<CheckedItem> items = byTerm.getOrDefault(term.id(), List.of());
            if (items.size() < LEAST) {
                out.error(
                        corpus.term(term.id().value()),
                        (items.isEmpty() ? "no" : "1") + " question names this term; there should be " + LEAST
                                + " or more");
            } else if (items.stream().noneMatch(item -> turnsOn(item, term))) {
                out.error(corpus.term(term.id().value()), "no question turns on this term");
            }
        }
    }

    private static boolean turnsOn(CheckedItem item, Term term) {
        return item.turningTexts().stream()
                .anyMatch(text -> term.names().stream()
                        .anyMatch(name -> Wording.contains(text, name) || Folding.same(text, name)));
    }
}
