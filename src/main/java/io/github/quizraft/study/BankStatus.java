package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Bank;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /**
     * A learner's standing at a moment. Suspended and buried cards are neither due nor new.
     *
     * @param states of the cards that were answered
     * @param marks what was said of each card
     */
    public static BankStatus of(
            Bank bank, Map<CardId, CardState> states, Function<CardId, Marks> marks, Scheduler scheduler, Moment now) {
        Askable askable = new Askable(marks, scheduler.day(), now);
        List<CardId> all = Card.of(bank).stream().map(Card::id).toList();
        List<Optional<CardState>> cards = states(all, states);
        List<Optional<CardState>> asked = states(all.stream().filter(askable).toList(), states);
        return new BankStatus(
                bank.title(),
                bank.id(),
                cards.size(),
                count(asked, state -> scheduler.isDue(state, now)),
                (int) asked.stream().filter(Optional::isEmpty).count(),
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

    private static List<Optional<CardState>> states(List<CardId> cards, Map<CardId, CardState> states) {
        return cards.stream().map(card -> Optional.ofNullable(states.get(card))).toList();
    }

    private static boolean isMastered(CardState state) {
        return state.phase() == Phase.REVIEW && state.memory().stability() >= MASTERED_STABILITY_DAYS;
    }

    private static int count(List<Optional<CardState>> cards, Predicate<CardState> test) {
        return (int)
                cards.stream().filter(state -> state.filter(test).isPresent()).count();
    }
}
