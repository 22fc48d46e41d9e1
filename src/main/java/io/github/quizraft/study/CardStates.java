package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import java.util.HashMap;
import java.util.Map;

/** The states of all cards as a fold over the log: the truth that any stored copy must agree with. */
public final class CardStates {
    private CardStates() {}

    public static Map<CardId, CardState> fold(History history, Scheduler scheduler) {
        Map<CardId, CardState> states = new HashMap<>();
        for (CardId card : history.cards()) {
            scheduler.replay(card, history.of(card)).ifPresent(state -> states.put(card, state));
        }
        return states;
    }
}
