package io.github.quizraft.study;

import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import java.util.List;
import java.util.Set;

/** What a session may ask. */
public sealed interface Scope {
    /** Its cards, in the order of the library. */
    List<Card> in(Library library);

    /**
     * Some banks.
     *
     * @param ids of them
     */
    record Banks(List<String> ids) implements Scope {
        @Override
        public List<Card> in(Library library) {
            return library.banks().stream()
                    .filter(bank -> ids.contains(bank.id()))
                    .flatMap(bank -> Card.of(bank).stream())
                    .toList();
        }
    }

    /**
     * Some cards.
     *
     * @param ids of them
     */
    record Cards(Set<CardId> ids) implements Scope {
        @Override
        public List<Card> in(Library library) {
            return Card.of(library).stream()
                    .filter(card -> ids.contains(card.id()))
                    .toList();
        }
    }
}
