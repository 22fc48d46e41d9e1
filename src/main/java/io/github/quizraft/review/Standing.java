package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of cards that count, four ways.
 *
 * @param byTime the reviews in {@link LogEntry#ORDER}, each under itself
 * @param byId reviews and marks in the order they were made
 * @param scheduled the reviews that count for each card's schedule, in {@link LogEntry#ORDER}; no card has an empty list
 * @param marked all that counts of the cards with a mark; few have one, and the others need no more than their reviews
 */
record Standing(
        PersistentMap<Review, Review> byTime,
        PersistentMap<EntryId, CardEntry> byId,
        PersistentMap<CardId, List<Review>> scheduled,
        PersistentMap<CardId, CardStory> marked) {

    /**
     * Many entries at once.
     *
     * @param sorted by id
     */
    static Standing of(List<CardEntry> sorted) {
        List<Review> byTime = new ArrayList<>();
        List<CardMark> marks = new ArrayList<>();
        for (CardEntry entry : sorted) {
            if (entry instanceof Review review) {
                byTime.add(review);
            } else if (entry instanceof CardMark mark) {
                marks.add(mark);
            }
        }
        byTime.sort(LogEntry.ORDER);
        Map<CardId, List<Review>> cards = new HashMap<>();
        for (Review review : byTime) {
            cards.computeIfAbsent(review.card(), card -> new ArrayList<>()).add(review);
        }
        List<List<Review>> byCard = new ArrayList<>(cards.size());
        cards.values().forEach(ofCard -> byCard.add(List.copyOf(ofCard)));
        byCard.sort((one, other) -> card(one).compareTo(card(other)));
        Standing standing = new Standing(
                PersistentMap.ofSorted(LogEntry.ORDER, byTime, review -> review),
                PersistentMap.ofSorted(Comparator.naturalOrder(), sorted, CardEntry::id),
                PersistentMap.ofSorted(Comparator.naturalOrder(), byCard, Standing::card),
                PersistentMap.empty(Comparator.naturalOrder()));
        for (CardMark mark : marks) {
            standing = standing.telling(mark.card(), standing.story(mark.card()).with(mark));
        }
        return standing;
    }

    /** Idempotent, as is {@link #without}. */
    Standing with(CardEntry entry) {
        if (byId.contains(entry.id())) {
            return this;
        }
        return new Standing(
                        entry instanceof Review review ? byTime.with(review, review) : byTime,
                        byId.with(entry.id(), entry),
                        scheduled,
                        marked)
                .telling(entry.card(), story(entry.card()).with(entry));
    }

    Standing without(CardEntry entry) {
        return new Standing(
                        entry instanceof Review review ? byTime.without(review) : byTime,
                        byId.without(entry.id()),
                        scheduled,
                        marked)
                .telling(entry.card(), story(entry.card()).without(entry));
    }

    /** All that counts of a card, in {@link LogEntry#ORDER}. */
    CardStory story(CardId card) {
        return marked.get(card)
                .orElseGet(() -> new CardStory(
                        scheduled.get(card).<List<CardEntry>>map(List::copyOf).orElse(List.of())));
    }

    private Standing telling(CardId card, CardStory story) {
        List<Review> ofCard = story.scheduled();
        return new Standing(
                byTime,
                byId,
                ofCard.isEmpty() ? scheduled.without(card) : scheduled.with(card, ofCard),
                story.isMarked() ? marked.with(card, story) : marked.without(card));
    }

    private static CardId card(List<Review> ofOne) {
        return ofOne.get(0).card();
    }
}
