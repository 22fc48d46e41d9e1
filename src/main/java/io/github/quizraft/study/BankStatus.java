package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
     * A learner's standing at a moment. Suspended and buried cards are neither due nor new. All is counted in one go and
     * without streams, since this is on the way to the first frame.
     *
     * @param states of the cards that were answered
     * @param marks what was said of each card
     */
    public static BankStatus of(
            Outline bank,
            Map<CardId, CardState> states,
            Function<CardId, Marks> marks,
            Scheduler scheduler,
            Moment now) {
        Askable askable = new Askable(marks, scheduler.day(), now);
        int due = 0;
        int fresh = 0;
        int mastered = 0;
        for (CardId card : bank.cards()) {
            CardState state = states.get(card);
            if (state == null) {
                fresh += askable.test(card) ? 1 : 0;
            } else {
                due += scheduler.isDue(state, now) && askable.test(card) ? 1 : 0;
                mastered += isMastered(state, scheduler) ? 1 : 0;
            }
        }
        return new BankStatus(bank.title(), bank.id(), bank.cards().size(), due, fresh, mastered);
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

    private static boolean isMastered(CardState state, Scheduler scheduler) {
        return state.phase() == Phase.REVIEW && scheduler.stability(state) >= MASTERED_STABILITY_DAYS;
    }
}
