package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Leech;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import java.util.List;
import java.util.Optional;

/** What to tell a learner who misses a card once more that learning it as it is does not work. */
final class Slipping {
    private Slipping() {}

    /** A sentence; empty unless the answer was a miss and the card is a leech. */
    static Optional<String> of(Session session, Stage.Revealed revealed) {
        CardId card = revealed.card().id();
        Scheduler scheduler = session.setup().scheduler();
        List<Review> reviews = session.history().of(card);
        Optional<CardState> state = session.state(card).filter(Leech::isPossible);
        return state.isEmpty() || revealed.proposed().passed()
                ? Optional.empty()
                : Optional.of(Leech.of(scheduler, card, reviews))
                        .filter(Leech::is)
                        .map(Leech::sentence);
    }
}
