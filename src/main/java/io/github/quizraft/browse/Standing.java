package io.github.quizraft.browse;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Item;
import io.github.quizraft.study.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cards stand on what.
 *
 * @param onTerms by the terms they use
 * @param onClaims by the ids of their claims
 */
record Standing(Map<TermId, List<Card>> onTerms, Map<String, List<Card>> onClaims) {
    static final Standing NONE = new Standing(Map.of(), Map.of());

    static Standing of(List<Card> cards) {
        Map<TermId, List<Card>> onTerms = new HashMap<>();
        Map<String, List<Card>> onClaims = new HashMap<>();
        for (Card card : cards) {
            Item item = card.question().item();
            item.terms()
                    .forEach(id -> onTerms.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(card));
            item.claims()
                    .forEach(id -> onClaims.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(card));
        }
        return new Standing(onTerms, onClaims);
    }
}
