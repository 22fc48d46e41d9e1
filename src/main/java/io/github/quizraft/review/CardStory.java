package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.List;

/**
 * All that counts of one card: answers and marks.
 *
 * @param entries in {@link LogEntry#ORDER}
 */
record CardStory(List<CardEntry> entries) {
    CardStory {
        entries = List.copyOf(entries);
    }

    CardStory with(CardEntry entry) {
        List<CardEntry> more = new ArrayList<>(entries);
        more.add(entry);
        more.sort(LogEntry.ORDER);
        return new CardStory(more);
    }

    CardStory without(CardEntry entry) {
        return new CardStory(
                entries.stream().filter(other -> !other.id().equals(entry.id())).toList());
    }

    Marks marks() {
        return Marks.of(entries.stream()
                .filter(CardMark.class::isInstance)
                .map(CardMark.class::cast)
                .toList());
    }

    boolean isMarked() {
        return entries.stream().anyMatch(CardMark.class::isInstance);
    }

    /** The answers that count for the schedule: those since the last reset. */
    List<Review> scheduled() {
        List<Review> scheduled = new ArrayList<>();
        for (CardEntry entry : entries) {
            if (entry instanceof Review review) {
                scheduled.add(review);
            } else if (entry instanceof CardMark mark && mark.kind() == CardMark.Kind.RESET) {
                scheduled.clear();
            }
        }
        return List.copyOf(scheduled);
    }
}
