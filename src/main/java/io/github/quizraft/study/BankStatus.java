package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Bank;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a learner stands with one bank.
 *
 * @param bank which
 * @param total how many cards it has
 * @param due how many wait for a review now
 * @param fresh how many were never asked
 * @param mastered how many are known for three weeks or more
 */
public record BankStatus(Bank bank, int total, int due, int fresh, int mastered) {
    /** A card that would still be recalled after three weeks with 90 % is called mastered. */
    private static final double MASTERED_STABILITY_DAYS = 21;

    /** What a question takes with its feedback, until the learner's own times are known. */
    private static final int SECONDS_PER_CARD = 25;

    public static BankStatus of(Bank bank, Map<CardId, CardState> states, Scheduler scheduler, Moment now) {
        List<Optional<CardState>> cards = Card.of(bank).stream()
                .map(card -> Optional.ofNullable(states.get(card.id())))
                .toList();
        return new BankStatus(
                bank,
                cards.size(),
                count(cards, state -> scheduler.isDue(state, now)),
                (int) cards.stream().filter(Optional::isEmpty).count(),
                count(cards, BankStatus::isMastered));
    }

    /** About how long a session would take, at most so many new cards included. */
    public int minutes(int newCards) {
        int cards = due + Math.min(fresh, newCards);
        return (cards * SECONDS_PER_CARD + 59) / 60;
    }

    private static boolean isMastered(CardState state) {
        return state.phase() == Phase.REVIEW && state.memory().stability() >= MASTERED_STABILITY_DAYS;
    }

    private static int count(List<Optional<CardState>> cards, java.util.function.Predicate<CardState> test) {
        return (int)
                cards.stream().filter(state -> state.filter(test).isPresent()).count();
    }
}
