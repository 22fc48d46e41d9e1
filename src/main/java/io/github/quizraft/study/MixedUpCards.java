package io.github.quizraft.study;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Gist;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.MixUpTally;
import io.github.quizraft.review.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Cards on terms that a learner took for one another. Cards on the two terms come in turn: what is easily confused is
 * best told apart side by side (Rohrer 2012).
 */
final class MixedUpCards {
    private static final Comparator<Map.Entry<MixUp, Integer>> MOST_FREQUENT =
            Map.Entry.<MixUp, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(each -> each.getKey().asked().value())
                    .thenComparing(each -> each.getKey().answered().value());

    private MixedUpCards() {}

    /** Of these cards, the terms that were mixed up most often first. */
    static List<Card> of(List<Card> cards, Setup setup, History history) {
        Chosen chosen = new Chosen();
        MixUpTally.of(
                        history.reviews(),
                        id -> setup.card(id).map(card -> Gist.of(card.question(), setup.glossary())),
                        setup.glossary())
                .entrySet()
                .stream()
                .sorted(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .forEach(mixUp -> chosen.add(inTurn(on(mixUp.asked(), cards), on(mixUp.answered(), cards))));
        return chosen.all();
    }

    private static Iterator<Card> on(TermId term, List<Card> cards) {
        return cards.stream()
                .filter(card -> card.question().turnsOn().contains(term))
                .iterator();
    }

    private static List<Card> inTurn(Iterator<Card> some, Iterator<Card> others) {
        List<Card> cards = new ArrayList<>();
        while (some.hasNext() || others.hasNext()) {
            if (some.hasNext()) {
                cards.add(some.next());
            }
            if (others.hasNext()) {
                cards.add(others.next());
            }
        }
        return cards;
    }
}
