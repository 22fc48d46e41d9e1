package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Deck;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Habits;
import io.github.quizraft.plan.Outlook;
import io.github.quizraft.plan.Stretch;
import io.github.quizraft.plan.Telling;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exam, held against what the log says.
 *
 * @param exam what the learner studies towards
 * @param banks all that there are
 * @param history the log up to now
 * @param scheduler by which the cards stand
 * @param now from when to look at it
 */
public record ExamAhead(Exam exam, List<Outline> banks, History history, Scheduler scheduler, Moment now) {
    public boolean isOver() {
        return exam.on(today()) == Stretch.OVER;
    }

    /**
     * What is to be expected; nothing once the exam is over.
     *
     * @param states of the cards that were answered
     * @param newPerDay how many cards are met for the first time on a day
     */
    public Optional<Outlook> outlook(Map<CardId, CardState> states, int newPerDay) {
        return isOver()
                ? Optional.empty()
                : Optional.of(Outlook.of(
                        exam, today(), deck(states, now), newPerDay, scheduler, Habits.of(history, scheduler.day())));
    }

    /** Once it is over, how it was expected to turn out; said once, and then the exam is forgotten. */
    public String farewell() {
        Map<CardId, CardState> states = new HashMap<>();
        for (CardId card : history.cards()) {
            List<Review> before = history.of(card).stream()
                    .filter(review -> !scheduler.day().of(review.at()).isAfter(exam.date()))
                    .toList();
            scheduler.replay(card, before).ifPresent(state -> states.put(card, state));
        }
        Moment day = new Moment(scheduler.day().startOf(exam.date(), now.offset()), now.offset());
        Deck deck = deck(states, day);
        return "The exam was on " + exam.date() + ": about "
                + Telling.percent(deck.score(0, scheduler.model())) + " of its " + deck.size()
                + " cards were to be expected. The plan is done; your cards go on as they are.";
    }

    private Deck deck(Map<CardId, CardState> states, Moment at) {
        return StudiedDeck.of(banks, exam::covers, history, states, scheduler, at);
    }

    private LocalDate today() {
        return scheduler.day().of(now);
    }
}
