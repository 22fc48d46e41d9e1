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
 * @param title what the learner reads
 * @param id of the bank; empty for a sum of several
 * @param total how many cards it has
 * @param due how many wait for a review now
 * @param fresh how many were never asked
 * @param mastered how many are known for three weeks or more
 */
public record BankStatus(String title, String id, int total, int due, int fresh, int mastered) {
    /** A card that would still be recalled after three weeks with 90 % is called mastered. */
    private static final double MASTERED_STABILITY_DAYS = 21;

    public static BankStatus of(Bank bank, Map<CardId, CardState> states, Scheduler scheduler, Moment now) {
        List<Optional<CardState>> cards = Card.of(bank).stream()
                .map(card -> Optional.ofNullable(states.get(card.id())))
                .toList();
        return new BankStatus(
                bank.title(),
                bank.id(),
                cards.size(),
                count(cards, state -> scheduler.isDue(state, now)),
                (int) cards.stream().filter(Optional::isEmpty).count(),
                count(cards, BankStatus::isMastered));
    }

    /** All banks together. */
    public static BankStatus sum(List<BankStatus> statuses) {
        return statuses.stream()
                .reduce(
                        new BankStatus("", "", 0, 0, 0, 0),
                        (a, b) -> new BankStatus(
                                "", "", a.total + b.total, a.due + b.due, a.fresh + b.fresh, a.mastered + b.mastered));
    }

    /** About how long a session would take, at most so many new cards included. */
    public int minutes(int newCards) {
        return Pace.minutes(due + Math.min(fresh, newCards));
    }

    private static boolean isMastered(CardState state) {
        return state.phase() == Phase.REVIEW && state.memory().stability() >= MASTERED_STABILITY_DAYS;
    }

    private static int count(List<Optional<CardState>> cards, java.util.function.Predicate<CardState> test) {
        return (int)
                cards.stream().filter(state -> state.filter(test).isPresent()).count();
    }
}
