package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reviews that count, three ways.
 *
 * @param byTime in {@link LogEntry#ORDER}, each under itself
 * @param byId in the order they were given
 * @param byCard each card's in {@link LogEntry#ORDER}; no card has an empty list
 */
record Standing(
        PersistentMap<Review, Review> byTime,
        PersistentMap<EntryId, Review> byId,
        PersistentMap<CardId, List<Review>> byCard) {

    /**
     * Many reviews at once.
     *
     * @param sorted by id
     */
    static Standing of(List<Review> sorted) {
        List<Review> byTime = new ArrayList<>(sorted);
        byTime.sort(LogEntry.ORDER);
        Map<CardId, List<Review>> cards = new HashMap<>();
        for (Review review : byTime) {
            cards.computeIfAbsent(review.card(), card -> new ArrayList<>()).add(review);
        }
        List<List<Review>> byCard = new ArrayList<>(cards.size());
        cards.values().forEach(ofCard -> byCard.add(List.copyOf(ofCard)));
        byCard.sort(Comparator.comparing(Standing::card));
        return new Standing(
                PersistentMap.ofSorted(LogEntry.ORDER, byTime, review -> review),
                PersistentMap.ofSorted(Comparator.naturalOrder(), sorted, Review::id),
                PersistentMap.ofSorted(Comparator.naturalOrder(), byCard, Standing::card));
    }

    /** Idempotent, as is {@link #without}. */
    Standing with(Review review) {
        if (byId.contains(review.id())) {
            return this;
        }
        List<Review> ofCard = new ArrayList<>(byCard.get(review.card()).orElse(List.of()));
        ofCard.add(review);
        ofCard.sort(LogEntry.ORDER);
        return new Standing(
                byTime.with(review, review),
                byId.with(review.id(), review),
                byCard.with(review.card(), List.copyOf(ofCard)));
    }

    Standing without(Review review) {
        List<Review> ofCard = byCard.get(review.card()).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(review.id()))
                .toList();
        return new Standing(
                byTime.without(review),
                byId.without(review.id()),
                ofCard.isEmpty() ? byCard.without(review.card()) : byCard.with(review.card(), ofCard));
    }

    private static CardId card(List<Review> ofOne) {
        return ofOne.get(0).card();
    }
}
