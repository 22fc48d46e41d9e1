package io.github.quizraft.stats;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log gone through once, card by card.
 *
 * @param trials every answer that counts, each card's oldest first
 * @param states where each card has come to
 */
record Replay(List<Trial> trials, Map<CardId, CardState> states) {
    static Replay of(Basis basis) {
        List<Trial> trials = new ArrayList<>();
        Map<CardId, CardState> states = new HashMap<>();
        for (CardId card : basis.history().cards()) {
            if (basis.covers(card)) {
                replay(card, basis, trials).ifPresent(state -> states.put(card, state));
            }
        }
        return new Replay(trials, states);
    }

    private static Optional<CardState> replay(CardId card, Basis basis, List<Trial> trials) {
        Scheduler scheduler = basis.scheduler();
        Optional<CardState> state = Optional.empty();
        for (Review review : basis.history().of(card)) {
            trials.add(trial(review, state, scheduler));
            state = Optional.of(scheduler.next(card, state, review.at(), review.grade()));
        }
        return state;
    }

    private static Trial trial(Review review, Optional<CardState> before, Scheduler scheduler) {
        LocalDate day = scheduler.day().of(review.at());
        if (before.isEmpty()) {
            return new Trial(review, day, before, 0, 0);
        }
        CardState state = before.get();
        Elapsed elapsed = scheduler.day().between(state.last(), review.at());
        double expected = scheduler.model().retrievability(state.memory(), elapsed);
        return new Trial(review, day, before, elapsed.days(), expected);
    }
}
