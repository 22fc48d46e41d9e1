package io.github.quizraft.study;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.review.CardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses a few of many cards. Each bank has its turn, so that one with many cards does not crowd the others out, and
 * siblings wait for another day as long as there are other cards.
 */
final class BanksInTurn {
    private final List<Card> cards;
    private final Set<TermId> met = new HashSet<>();
    private final List<Card> chosen = new ArrayList<>();
    private final List<Card> siblings = new ArrayList<>();

    private BanksInTurn(List<Card> cards) {
        this.cards = cards;
    }

    /** No more than so many of some cards, in the order given. */
    static List<Card> first(int most, List<Card> cards) {
        return new BanksInTurn(cards).first(most);
    }

    private List<Card> first(int most) {
        List<Iterator<Card>> banks = cards.stream()
                .collect(Collectors.groupingBy(Card::bank, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(List::iterator)
                .toList();
        int before = -1;
        while (chosen.size() < most && chosen.size() > before) {
            before = chosen.size();
            banks.forEach(bank -> next(bank).ifPresent(this::choose));
        }
        Set<CardId> first = Stream.concat(chosen.stream(), siblings.stream())
                .limit(most)
                .map(Card::id)
                .collect(Collectors.toSet());
        return cards.stream().filter(card -> first.contains(card.id())).toList();
    }

    private void choose(Card card) {
        chosen.add(card);
        met.addAll(card.question().turnsOn());
    }

    /** The bank's next card that has no sibling among those chosen. */
    private Optional<Card> next(Iterator<Card> bank) {
        while (bank.hasNext()) {
            Card card = bank.next();
            if (Collections.disjoint(met, card.question().turnsOn())) {
                return Optional.of(card);
            }
            siblings.add(card);
        }
        return Optional.empty();
    }
}
