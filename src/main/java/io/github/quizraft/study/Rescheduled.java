package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the days on which cards are due when another scheduler goes through the log.
 *
 * @param cards how many there are in the log
 * @param moved how many get another day
 * @param dueBefore how many were due by now
 * @param dueAfter how many are
 */
public record Rescheduled(int cards, int moved, int dueBefore, int dueAfter) {
    /** Of all cards of a log. */
    public static Rescheduled of(History history, Scheduler before, Scheduler after, Moment now) {
        int cards = 0;
        int moved = 0;
        int dueBefore = 0;
        int dueAfter = 0;
        for (CardId card : history.cards()) {
            List<Review> reviews = history.of(card);
            Optional<CardState> was = before.replay(card, reviews);
            Optional<CardState> is = after.replay(card, reviews);
            if (was.isPresent() && is.isPresent()) {
                cards++;
                boolean stays = before.dueDay(was.get(), now.offset()).equals(after.dueDay(is.get(), now.offset()));
                moved += stays ? 0 : 1;
                dueBefore += before.isDue(was.get(), now) ? 1 : 0;
                dueAfter += after.isDue(is.get(), now) ? 1 : 0;
            }
        }
        return new Rescheduled(cards, moved, dueBefore, dueAfter);
    }
}
