package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which entries count: those that no counting void points at. What points at what decides, never the time, so a clock
 * set back between an undo and a redo changes nothing.
 *
 * <p>Every void has one target, so the voids over an entry form a tree. Voids in a circle, which only a forged log can
 * hold, reach nothing else and so mean nothing.
 */
final class Voids {
    private Voids() {}

    /**
     * The answer or mark that a chain of voids ends at.
     *
     * @param id where the chain starts
     * @return empty if an entry on the way is unknown, or the chain is a circle
     */
    static Optional<CardEntry> root(EntryId id, Function<EntryId, Optional<LogEntry>> entries) {
        Set<EntryId> seen = new HashSet<>();
        EntryId at = id;
        while (seen.add(at)) {
            Optional<LogEntry> entry = entries.apply(at);
            if (entry.isPresent() && entry.get() instanceof VoidEvent event) {
                at = event.target();
            } else {
                return entry.map(CardEntry.class::cast);
            }
        }
        return Optional.empty();
    }

    /**
     * The entries that do not count, among an answer or mark and all voids over it.
     *
     * @param over the voids that point at an entry
     */
    static Set<EntryId> voided(CardEntry root, Function<EntryId, List<VoidEvent>> over) {
        if (over.apply(root.id()).isEmpty()) {
            return Set.of();
        }
        List<VoidEvent> tree = new ArrayList<>(over.apply(root.id()));
        for (int i = 0; i < tree.size(); i++) {
            tree.addAll(over.apply(tree.get(i).id()));
        }
        // From the leaves down: whether a void counts is settled before what it points at is looked at.
        Set<EntryId> voided = new HashSet<>();
        for (int i = tree.size() - 1; i >= 0; i--) {
            VoidEvent event = tree.get(i);
            if (!voided.contains(event.id())) {
                voided.add(event.target());
            }
        }
        return voided;
    }
}
