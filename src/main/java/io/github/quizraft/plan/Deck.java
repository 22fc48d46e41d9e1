package io.github.quizraft.plan;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The cards that a simulation begins with. It stays as it is.
 *
 * @param met those that were answered before
 * @param unmet how many there are beside them
 */
public record Deck(List<Met> met, int unmet) {
    /**
     * A card that was answered before the simulation begins.
     *
     * @param memory of it
     * @param last the day of its last answer, 0 or negative
     * @param due the day on which it is due
     */
    public record Met(Memory memory, int last, int due) {}

    public Deck {
        met = List.copyOf(met);
    }

    /** Cards that nobody has seen. */
    public static Deck fresh(int cards) {
        return new Deck(List.of(), cards);
    }

    /** A learner's cards as they stand on the study day of a moment. */
    public static Deck of(Collection<CardId> cards, Map<CardId, CardState> states, Scheduler scheduler, Moment now) {
        LocalDate today = scheduler.day().of(now);
        List<Met> met = new ArrayList<>();
        int unmet = 0;
        for (CardId card : cards) {
            CardState state = states.get(card);
            if (state == null) {
                unmet++;
            } else {
                met.add(new Met(
                        state.memory(),
                        -days(scheduler.day().of(state.last()), today),
                        Math.max(0, days(today, scheduler.dueDay(state, now.offset())))));
            }
        }
        return new Deck(met, unmet);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    public int size() {
        return met.size() + unmet;
    }

    /** The mean chance of recall so many days later; cards that nobody has seen count as not known. */
    public double score(int days, MemoryModel model) {
        double sum = 0;
        for (Met card : met) {
            sum += model.retrievability(card.memory(), Elapsed.ofDays(days - card.last()));
        }
        return size() == 0 ? 0 : sum / size();
    }

    /** So many of its cards, drawn by a seed; all if there are no more. */
    Deck sample(int most, long seed) {
        if (size() <= most) {
            return this;
        }
        List<Met> shuffled = new ArrayList<>(met);
        Collections.shuffle(shuffled, new Random(seed));
        int kept = (int) Math.round((double) met.size() * most / size());
        return new Deck(shuffled.subList(0, kept), most - kept);
    }

    List<PlayedCard> played() {
        List<PlayedCard> cards = new ArrayList<>();
        met.forEach(card -> cards.add(new PlayedCard(card.memory(), card.last(), card.due())));
        return cards;
    }
}
