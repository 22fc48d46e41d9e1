package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Moment;
import java.time.LocalDate;
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
     * @param metToday how many cards were met for the first time today already
     */
    List<Card> of(List<Card> cards, Limits limits, int metToday, RandomGenerator random) {
        List<Card> due = cards.stream()
                .filter(card -> isDue(card.id()))
                .sorted(Comparator.comparingDouble(this::retrievability).thenComparing(Card::id))
                .toList();
        List<Card> fresh = shuffled(
                cards.stream().filter(card -> !states.containsKey(card.id())).toList(), random);
        int room = Math.max(0, limits.newPerDay() - metToday);
        List<Card> spread = spread(due, fresh.subList(0, Math.min(room, fresh.size())));
        return List.copyOf(spread.subList(0, Math.min(limits.cards(), spread.size())));
    }

    /** How many cards had their first review on the study day of {@code now}. */
    static int metOn(LocalDate today, Scheduler scheduler, io.github.quizraft.review.History history) {
        return (int) history.cards().stream()
                .map(card -> history.of(card).get(0).at())
                .filter(first -> scheduler.day().of(first).equals(today))
                .count();
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

    private static List<Card> shuffled(List<Card> cards, RandomGenerator random) {
        List<Card> shuffled = new ArrayList<>(cards);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
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
