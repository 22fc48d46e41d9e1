package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.FinalQueue;
import io.github.quizraft.plan.Gains;
import io.github.quizraft.plan.Habits;
import io.github.quizraft.plan.Stretch;
import io.github.quizraft.plan.Worth;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to ask for an exam in its final window: the cards that gain most per second, due or not, for as long as the time
 * set for the day lasts.
 *
 * @param exam what the learner studies towards
 * @param scheduler whose model says what a card gains
 * @param history the log up to now
 * @param states of the cards that were answered
 * @param now when the session begins
 */
record FinalCards(Exam exam, Scheduler scheduler, History history, Map<CardId, CardState> states, Moment now) {
    private static final double MILLIS = 1000;

    /** Those of some cards, what gains most first; none before the final window. */
    List<Card> of(List<Card> cards) {
        LocalDate today = scheduler.day().of(now);
        if (exam.on(today) != Stretch.FINAL) {
            return List.of();
        }
        Gains gains = new Gains(scheduler.model(), Habits.of(history, scheduler.day()), exam.daysFrom(today));
        Worth ofNew = gains.ofNew();
        List<Card> candidates = cards.stream()
                .filter(card -> exam.covers(card.id()))
                .filter(card ->
                        state(card).filter(state -> since(state).days() == 0).isEmpty())
                .toList();
        return new FinalQueue(secondsLeft())
                .of(
                        candidates,
                        card -> state(card)
                                .map(state -> gains.of(state.memory(), since(state)))
                                .orElse(ofNew));
    }

    private Optional<CardState> state(Card card) {
        return Optional.ofNullable(states.get(card.id()));
    }

    private Elapsed since(CardState state) {
        return scheduler.day().between(state.last(), now);
    }

    /** Only what was answered for the exam counts against its time. */
    private double secondsLeft() {
        Duration spent = Done.on(scheduler.day(), now, history, exam::covers).time();
        return exam.secondsADay() - spent.toMillis() / MILLIS;
    }
}
