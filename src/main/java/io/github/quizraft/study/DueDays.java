package io.github.quizraft.study;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Load;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * On which days which cards become due. What was so at the beginning is counted once; what changed since is laid over it.
 *
 * @param begun how it was at the beginning
 * @param since the cards whose day has changed; empty for one that is not due on any day now
 */
public record DueDays(Begun begun, Map<CardId, Optional<LocalDate>> since) {
    /**
     * The beginning.
     *
     * @param days of each card
     * @param counts of the cards of each day
     * @param onTerms the cards that turn on a term, of those with a day
     */
    record Begun(Map<CardId, LocalDate> days, Map<LocalDate, Integer> counts, Map<TermId, List<CardId>> onTerms) {}

    /**
     * The beginning.
     *
     * @param days of cards that are not suspended
     * @param cards finds those that there are; others do not count
     */
    public static DueDays of(Map<CardId, LocalDate> days, Function<CardId, Optional<Card>> cards) {
        Map<CardId, LocalDate> known = new HashMap<>();
        Map<LocalDate, Integer> counts = new HashMap<>();
        Map<TermId, List<CardId>> onTerms = new HashMap<>();
        days.forEach((id, day) -> cards.apply(id).ifPresent(card -> {
            known.put(id, day);
            counts.merge(day, 1, Integer::sum);
            card.question()
                    .turnsOn()
                    .forEach(term -> onTerms.computeIfAbsent(term, any -> new ArrayList<>())
                            .add(id));
        }));
        return new DueDays(new Begun(known, counts, onTerms), Map.of());
    }

    /** The beginning of a session. */
    static DueDays of(Setup setup, Map<CardId, CardState> states, History history, Moment now) {
        Map<CardId, LocalDate> days = new HashMap<>();
        states.forEach((card, state) -> {
            if (!history.marks(card).suspended()) {
                days.put(card, setup.scheduler().dueDay(state, now.offset()));
            }
        });
        return of(days, setup::card);
    }

    /**
     * The same after one entry more in the log.
     *
     * @param history which has the entry
     */
    DueDays after(LogEntry entry, History history, Scheduler scheduler) {
        Map<CardId, Optional<LocalDate>> changed = new HashMap<>(since);
        history.card(entry)
                .ifPresent(card -> changed.put(
                        card,
                        scheduler
                                .replay(card, history.of(card))
                                .filter(state -> !history.marks(card).suspended())
                                .map(state -> scheduler.dueDay(state, entry.at().offset()))));
        return new DueDays(begun, Map.copyOf(changed));
    }

    /** What matters to one card: on which days others are due, and on which its siblings. */
    public Load load(Card card, Function<CardId, Optional<Card>> cards, Set<DayOfWeek> easy) {
        Map<LocalDate, Integer> counts = new HashMap<>(begun.counts());
        since.forEach((id, day) -> {
            begunOn(id).ifPresent(before -> counts.merge(before, -1, Integer::sum));
            day.ifPresent(now -> counts.merge(now, 1, Integer::sum));
        });
        on(card.id()).ifPresent(own -> counts.merge(own, -1, Integer::sum));
        return new Load(counts, siblings(card, cards), easy);
    }

    private Set<LocalDate> siblings(Card card, Function<CardId, Optional<Card>> cards) {
        Set<CardId> siblings = new HashSet<>();
        for (TermId term : card.question().turnsOn()) {
            siblings.addAll(begun.onTerms().getOrDefault(term, List.of()));
        }
        for (CardId id : since.keySet()) {
            if (cards.apply(id).filter(card::isSiblingOf).isPresent()) {
                siblings.add(id);
            }
        }
        siblings.remove(card.id());
        Set<LocalDate> days = new HashSet<>();
        siblings.forEach(id -> on(id).ifPresent(days::add));
        return days;
    }

    private Optional<LocalDate> on(CardId card) {
        Optional<LocalDate> changed = since.get(card);
        return changed == null ? begunOn(card) : changed;
    }

    private Optional<LocalDate> begunOn(CardId card) {
        return Optional.ofNullable(begun.days().get(card));
    }
}
