package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a session came to.
 *
 * @param answers how many answers count
 * @param cards how many different cards they were on
 * @param missed stems of the cards that were missed at least once
 * @param next how long until the first of the cards is due again
 */
public record Summary(int answers, int cards, List<String> missed, Optional<String> next) {
    public static Summary of(Session session) {
        List<Review> reviews = session.reviews();
        Set<CardId> cards = new LinkedHashSet<>();
        Set<CardId> missed = new LinkedHashSet<>();
        for (Review review : reviews) {
            cards.add(review.card());
            if (!review.grade().passed()) {
                missed.add(review.card());
            }
        }
        return new Summary(
                reviews.size(),
                cards.size(),
                missed.stream().map(card -> stem(session, card)).toList(),
                cards.stream()
                        .flatMap(card -> session.state(card).stream())
                        .map(CardState::due)
                        .min(Comparator.naturalOrder())
                        .map(due -> Delay.of(Duration.between(end(reviews), due))));
    }

    /** The whole in one sentence. */
    public String score() {
        return plural(answers, "answer") + " on " + plural(cards, "card") + ": " + (cards - missed.size())
                + " known at once, " + missed.size() + " missed at first.";
    }

    private static Instant end(List<Review> reviews) {
        return reviews.get(reviews.size() - 1).at().instant();
    }

    private static String stem(Session session, CardId card) {
        return session.setup()
                .card(card)
                .map(each -> each.question().item().stem())
                .orElse(card.value());
    }

    private static String plural(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
