package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a learner's log says now: the reviews that count, and what undo and redo would take back.
 *
 * <p>A pure fold over the log. Undo needs no memory of its own, so it works at any depth and after a restart.
 */
public final class History {
    private final List<LogEntry> entries;
    private final List<Review> reviews;
    private final Map<CardId, List<Review>> byCard;
    private final List<VoidEvent> undone;

    private History(List<LogEntry> entries) {
        this.entries = entries;
        Set<EntryId> voided = voided(entries);
        this.reviews = new ArrayList<>();
        this.byCard = new HashMap<>();
        this.undone = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry instanceof Review review && !voided.contains(review.id())) {
                reviews.add(review);
                byCard.computeIfAbsent(review.card(), card -> new ArrayList<>()).add(review);
            }
        }
        collectUndone(voided);
    }

    /**
     * What a log says now.
     *
     * @param entries one learner's log in any order
     */
    public static History of(List<LogEntry> entries) {
        return new History(entries.stream().sorted(LogEntry.ORDER).toList());
    }

    public static History empty() {
        return of(List.of());
    }

    /** This history with one entry more. */
    public History plus(LogEntry entry) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return of(more);
    }

    /** The reviews that count, oldest first. */
    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    /** The reviews of one card that count, oldest first. */
    public List<Review> of(CardId card) {
        return List.copyOf(byCard.getOrDefault(card, List.of()));
    }

    /** The cards with at least one review that counts. */
    public Set<CardId> cards() {
        return Set.copyOf(byCard.keySet());
    }

    /** The review that undo would take back. */
    public Optional<Review> undoable() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
    }

    /** The undo that redo would take back: the latest one, unless something was answered since. */
    public Optional<VoidEvent> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    /** The review that a void event took back, through any chain of redo. */
    public Optional<Review> target(VoidEvent event) {
        return entries.stream()
                .filter(entry -> entry.id().equals(event.target()))
                .findFirst()
                .flatMap(entry -> entry instanceof VoidEvent inner ? target(inner) : Optional.of((Review) entry));
    }

    private static Set<EntryId> voided(List<LogEntry> entries) {
        // Newest first: whether a void counts is settled before what it points at is looked at.
        Set<EntryId> voided = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof VoidEvent event && !voided.contains(event.id())) {
                voided.add(event.target());
            }
        }
        return voided;
    }

    private void collectUndone(Set<EntryId> voided) {
        Set<EntryId> reviewIds = new HashSet<>();
        for (LogEntry entry : entries) {
            if (entry instanceof Review review) {
                reviewIds.add(review.id());
                undone.clear();
            } else if (entry instanceof VoidEvent event
                    && reviewIds.contains(event.target())
                    && !voided.contains(event.id())) {
                undone.add(event);
            }
        }
    }
}
