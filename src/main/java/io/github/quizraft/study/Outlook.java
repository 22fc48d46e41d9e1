package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Load;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.util.Map;
import java.util.Optional;

/**
 * Where the grades of a card would lead; practice leads nowhere.
 *
 * @param session as it stands
 * @param card which
 */
record Outlook(Session session, Card card) {
    Map<Grade, CardState> of(Optional<Confidence> confidence, Moment now) {
        return session.mode().counts()
                ? session.setup()
                        .scheduler()
                        .preview(
                                card.id(),
                                session.state(card.id()),
                                session.history().of(card.id()),
                                confidence,
                                now,
                                load())
                : Map.of();
    }

    /** Where in its range the next interval is put because of what else is due. */
    Optional<Double> placed(Grade grade, Moment now) {
        return session.mode().counts()
                ? session.setup().scheduler().placed(card.id(), session.state(card.id()), now, grade, load())
                : Optional.empty();
    }

    private Load load() {
        return session.due().load(card, session.setup()::card, session.setup().easyDays());
    }
}
