package io.github.quizraft.study;

import io.github.quizraft.review.CardId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards in the order in which they were chosen, each once. They are told apart by their ids: to compare all that two cards
 * say takes longer than to choose among them.
 */
final class Chosen {
    private final Map<CardId, Card> cards = new LinkedHashMap<>();

    /** Those that are not chosen yet come after the others. */
    Chosen add(List<Card> more) {
        more.forEach(card -> cards.putIfAbsent(card.id(), card));
        return this;
    }

    int count() {
        return cards.size();
    }

    /** What is left of some cards. */
    List<Card> without(List<Card> some) {
        return some.stream().filter(card -> !cards.containsKey(card.id())).toList();
    }

    List<Card> all() {
        return List.copyOf(cards.values());
    }
}
