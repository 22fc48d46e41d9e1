package io.github.quizraft.stats;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
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
    /** Fewer answers are not worth the threads. */
    private static final int MANY = 5_000;

    /** Where there are many answers, cards are gone through side by side: none has to do with another. */
    static Replay of(Basis basis) {
        List<CardId> cards =
                basis.history().mentioned().stream().filter(basis::covers).toList();
        List<Story> stories = (basis.history().reviews().size() < MANY ? cards.stream() : cards.parallelStream())
                .map(card -> Story.of(card, basis))
                .toList();
        List<Trial> trials = new ArrayList<>();
        Map<CardId, CardState> states = new HashMap<>();
        for (Story story : stories) {
            trials.addAll(story.trials());
            story.state().ifPresent(state -> states.put(story.card(), state));
        }
        return new Replay(trials, states);
    }

    /** What happened to one card. */
    private record Story(CardId card, List<Trial> trials, Optional<CardState> state) {
        static Story of(CardId card, Basis basis) {
            Scheduler scheduler = basis.scheduler();
            List<Trial> trials = new ArrayList<>();
            Optional<CardState> state = Optional.empty();
            List<Review> sinceReset = new ArrayList<>();
            for (CardEntry entry : basis.history().story(card)) {
                if (entry instanceof Review review) {
                    trials.add(trial(review, state, scheduler));
                    sinceReset.add(review);
                    state = Optional.of(scheduler.next(card, state, sinceReset));
                } else if (entry instanceof CardMark mark && mark.kind() == CardMark.Kind.RESET) {
                    sinceReset.clear();
                    state = Optional.empty();
                }
            }
            return new Story(card, trials, state);
        }
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
