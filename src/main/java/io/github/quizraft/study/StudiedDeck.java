package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Deck;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A learner's cards as a simulation begins with them. Suspended ones are never asked, so they are not among them. */
public final class StudiedDeck {
    private StudiedDeck() {}

    /**
     * The cards as they stand at a moment.
     *
     * @param banks all that there are
     * @param meant which of their cards
     * @param states of the cards that were answered
     */
    public static Deck of(
            List<Outline> banks,
            Predicate<CardId> meant,
            History history,
            Map<CardId, CardState> states,
            Scheduler scheduler,
            Moment now) {
        List<CardId> cards = banks.stream()
                .flatMap(bank -> bank.cards().stream())
                .filter(card -> meant.test(card) && !history.marks(card).suspended())
                .toList();
        return Deck.of(cards, states, scheduler, now);
    }
}
