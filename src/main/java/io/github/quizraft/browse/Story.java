package io.github.quizraft.browse;

import io.github.quizraft.memory.Because;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Leech;
import io.github.quizraft.memory.Load;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.study.Askable;
import io.github.quizraft.study.Card;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is known of a card and its learner.
 *
 * @param card which
 * @param entries answers and marks that count, oldest first
 * @param marks what the learner says of it now
 * @param states where each answer that counts for the schedule led to, oldest first; none for a card never asked
 * @param next where each grade would lead to now
 * @param why the rules by which it would
 * @param leech whether it is forgotten too often
 * @param scheduler what the memory model is asked by
 * @param now when this holds
 */
public record Story(
        Card card,
        List<CardEntry> entries,
        Marks marks,
        List<CardState> states,
        Map<Grade, CardState> next,
        Map<Grade, List<Because>> why,
        Leech leech,
        Scheduler scheduler,
        Moment now) {

    /** What a shelf knows of a card. */
    public static Story of(Card card, Shelf shelf) {
        CardId id = card.id();
        List<CardState> states = new ArrayList<>();
        Optional<CardState> state = Optional.empty();
        List<Review> reviews = shelf.history().of(id);
        for (int i = 1; i <= reviews.size(); i++) {
            state = Optional.of(shelf.scheduler().next(id, state, reviews.subList(0, i)));
            states.add(state.get());
        }
        Load load = shelf.load(card);
        return new Story(
                card,
                shelf.history().story(id),
                shelf.history().marks(id),
                List.copyOf(states),
                new TreeMap<>(shelf.scheduler().preview(id, state, reviews, Optional.empty(), shelf.now(), load)),
                shelf.scheduler().why(id, state, reviews, shelf.now(), load),
                Leech.of(shelf.scheduler(), id, reviews),
                shelf.scheduler(),
                shelf.now());
    }

    /** Where it stands; empty if it was never asked. */
    public Optional<CardState> state() {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
    }

    /** Whether it was asked at any time, be it before it was begun anew. */
    boolean wasAsked() {
        return entries.stream().anyMatch(Review.class::isInstance);
    }

    /** The day on which a card put off may be asked again; empty for a card that is not put off. */
    Optional<LocalDate> putOffUntil() {
        return new Askable(any -> marks, scheduler.day(), now).isBuried(card.id())
                ? marks.buried().map(buried -> scheduler.day().of(buried).plusDays(1))
                : Optional.empty();
    }

    /** The probability of recall so many days after the first answer; full before any. */
    public double recall(double day) {
        Moment at = new Moment(begun().plus(Duration.ofMinutes(Math.round(day * 24 * 60))), now.offset());
        double recall = 1;
        for (CardState state : states) {
            if (!state.last().instant().isAfter(at.instant())) {
                Elapsed elapsed = scheduler.day().between(state.last(), at);
                recall = scheduler.model().retrievability(state.memory(), elapsed);
            }
        }
        return recall;
    }

    /** Days from the first answer to a moment. */
    public double day(Instant moment) {
        return Duration.between(begun(), moment).toMinutes() / (24.0 * 60);
    }

    private Instant begun() {
        return states.isEmpty() ? now.instant() : states.get(0).last().instant();
    }
}
