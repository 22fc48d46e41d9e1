package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Shuffle;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chooses which cards a session asks, and in which order: by need first, then spread out. */
final class Agenda {
    private final Scheduler scheduler;
    private final Map<CardId, CardState> states;
    private final Moment now;

    Agenda(Scheduler scheduler, Map<CardId, CardState> states, Moment now) {
        this.scheduler = scheduler;
        this.states = states;
        this.now = now;
    }

    /**
     * The cards to ask now: those due, the most forgotten ones first, with new ones spread among them.
     *
     * @param newLeft how many new cards there is room for today
     * @param most how many cards to choose at most
     */
    List<Card> of(List<Card> cards, int newLeft, int most, RandomGenerator random) {
        List<Card> due = cards.stream()
                .filter(card -> isDue(card.id()))
                .sorted(Comparator.comparingDouble(this::retrievability).thenComparing(Card::id))
                .toList();
        List<Card> unknown = Shuffle.of(
                cards.stream().filter(card -> !states.containsKey(card.id())).toList(), random);
        List<Card> spread = spread(due, NewCards.first(newLeft, unknown));
        return List.copyOf(spread.subList(0, Math.min(most, spread.size())));
    }

    private boolean isDue(CardId card) {
        return Optional.ofNullable(states.get(card))
                .filter(state -> scheduler.isDue(state, now))
                .isPresent();
    }

    private double retrievability(Card card) {
        return Optional.ofNullable(states.get(card.id()))
                .map(state -> scheduler.retrievability(state, now))
                .orElse(0.0);
    }

    /** New cards at even distances, so that neither kind makes a long run. */
    private static List<Card> spread(List<Card> due, List<Card> fresh) {
        List<Card> spread = new ArrayList<>(due);
        int total = due.size() + fresh.size();
        for (int i = 0; i < fresh.size(); i++) {
            int place = (int) ((i + 0.5) * total / fresh.size());
            spread.add(Math.min(place, spread.size()), fresh.get(i));
        }
        return spread;
    }
}
