package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which card a session asks next.
 *
 * @param session as it stands
 */
record Upcoming(Session session) {
    /** How many cards lie at least between two siblings, as far as there are others. */
    private static final int SIBLING_DISTANCE = 3;

    /** A missed card once it is due, else the next of the queue, else a missed one before its time; none at the end. */
    Optional<CardId> next(Moment now) {
        if (session.setup().way().isOver(now)) {
            return Optional.empty();
        }
        List<CardId> back = comingBack();
        Optional<CardId> due = back.stream().filter(card -> isDue(card, now)).findFirst();
        return due.or(this::nextInQueue).or(() -> back.stream().findFirst());
    }

    /**
     * Cards that were missed in this session and are not known since, the earliest due first. A card that was passed
     * waits for its own time: one correct recall in a session, spaced, beats many in a row (Vaughn, Dunlosky and Rawson
     * 2016).
     */
    List<CardId> comingBack() {
        if (!session.mode().tells()) {
            return List.of();
        }
        Map<CardId, CardState> states = new HashMap<>();
        for (Review review : session.reviews()) {
            CardId card = review.card();
            if (isMissed(card) && !session.queue().contains(card) && !session.isOn(card)) {
                session.state(card).ifPresent(state -> states.put(card, state));
            }
        }
        return states.entrySet().stream()
                .sorted((one, other) ->
                        one.getValue().due().compareTo(other.getValue().due()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A card that was hidden since, or reset, does not come back. */
    private boolean isMissed(CardId card) {
        List<Review> answers = session.history().of(card);
        if (answers.isEmpty()) {
            return false;
        }
        Review last = answers.get(answers.size() - 1);
        Askable askable = new Askable(
                session.history()::marks, session.setup().scheduler().day(), last.at());
        return !last.grade().passed() && askable.test(card);
    }

    private boolean isDue(CardId card, Moment now) {
        return session.state(card)
                .filter(state -> state.phase() != Phase.REVIEW)
                .filter(state -> session.setup().scheduler().isDue(state, now))
                .isPresent();
    }

    private Optional<CardId> nextInQueue() {
        List<Review> done = session.reviews();
        List<Card> recent = done.subList(Math.max(0, done.size() - SIBLING_DISTANCE), done.size()).stream()
                .flatMap(review -> session.setup().card(review.card()).stream())
                .toList();
        return session.queue().stream()
                .filter(id -> session.setup()
                        .card(id)
                        .filter(card -> recent.stream().noneMatch(card::isSiblingOf))
                        .isPresent())
                .findFirst()
                .or(() -> session.queue().stream().findFirst());
    }
}
