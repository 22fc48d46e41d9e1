package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a learner's log says now: the reviews that count, what was said of cards, and what undo and redo would take back.
 *
 * <p>A pure fold over the log as a set: the order in which entries become known makes no difference. Undo needs no
 * memory of its own, so it works at any depth and after a restart.
 *
 * <p>Two orders matter. Memory forms in the order of the clock, {@link LogEntry#ORDER}. Undo goes by the ids, which
 * follow what was done even when the clock is set back.
 */
public final class History {
    private static final Comparator<EntryId> BY_ID = Comparator.naturalOrder();
    private static final History EMPTY = of(List.of());

    private final PersistentMap<EntryId, LogEntry> entries;
    /** By what they point at. */
    private final PersistentMap<EntryId, List<VoidEvent>> voids;

    private final Standing standing;
    /** The voids that count and point at a review or mark. */
    private final PersistentMap<EntryId, VoidEvent> undone;
    /** The latest review or mark, whether it counts or not. */
    private final Optional<EntryId> latest;

    private History(
            PersistentMap<EntryId, LogEntry> entries,
            PersistentMap<EntryId, List<VoidEvent>> voids,
            Standing standing,
            PersistentMap<EntryId, VoidEvent> undone,
            Optional<EntryId> latest) {
        this.entries = entries;
        this.voids = voids;
        this.standing = standing;
        this.undone = undone;
        this.latest = latest;
    }

    /**
     * What a log says now.
     *
     * @param log one learner's entries in any order; the same entry twice counts once
     */
    public static History of(Collection<? extends LogEntry> log) {
        List<LogEntry> entries = distinct(log);
        Map<EntryId, List<VoidEvent>> voids = new HashMap<>();
        for (LogEntry entry : entries) {
            if (entry instanceof VoidEvent event) {
                voids.computeIfAbsent(event.target(), target -> new ArrayList<>())
                        .add(event);
            }
        }
        Function<EntryId, List<VoidEvent>> over = id -> voids.getOrDefault(id, List.of());
        List<CardEntry> standing = new ArrayList<>();
        List<VoidEvent> undone = new ArrayList<>();
        Optional<EntryId> latest = Optional.empty();
        for (LogEntry entry : entries) {
            if (entry instanceof CardEntry root) {
                latest = Optional.of(root.id());
                Set<EntryId> voided = Voids.voided(root, over);
                if (!voided.contains(root.id())) {
                    standing.add(root);
                }
                for (VoidEvent event : over.apply(root.id())) {
                    if (!voided.contains(event.id())) {
                        undone.add(event);
                    }
                }
            }
        }
        undone.sort((one, other) -> one.id().compareTo(other.id()));
        List<List<VoidEvent>> byTarget = new ArrayList<>(voids.values());
        byTarget.sort((one, other) -> target(one).compareTo(target(other)));
        return new History(
                PersistentMap.ofSorted(BY_ID, entries, LogEntry::id),
                PersistentMap.ofSorted(BY_ID, byTarget, History::target),
                Standing.of(standing),
                PersistentMap.ofSorted(BY_ID, undone, VoidEvent::id),
                latest);
    }

    public static History empty() {
        return EMPTY;
    }

    /** This history with one entry more, in O(log n); this one stays as it is. */
    public History plus(LogEntry entry) {
        if (entries.contains(entry.id())) {
            return this;
        }
        PersistentMap<EntryId, LogEntry> more = entries.with(entry.id(), entry);
        PersistentMap<EntryId, List<VoidEvent>> over = voids;
        Optional<EntryId> last = latest;
        if (entry instanceof VoidEvent event) {
            List<VoidEvent> longer = new ArrayList<>(over(event.target()));
            longer.add(event);
            over = over.with(event.target(), List.copyOf(longer));
        } else if (last.isEmpty() || last.get().compareTo(entry.id()) < 0) {
            last = Optional.of(entry.id());
        }
        History history = new History(more, over, standing, undone, last);
        return Voids.root(entry.id(), more::get).map(history::settled).orElse(history);
    }

    /** The reviews that count, oldest first. */
    public List<Review> reviews() {
        return standing.byTime().values();
    }

    /** The reviews that count for the schedule of one card, oldest first: those since it was last reset. */
    public List<Review> of(CardId card) {
        return standing.scheduled().get(card).orElse(List.of());
    }

    /** The cards with at least one review that counts for the schedule. */
    public Set<CardId> cards() {
        return standing.scheduled().keys();
    }

    /** What was said of a card. */
    public Marks marks(CardId card) {
        return standing.marked().get(card).map(CardStory::marks).orElse(Marks.NONE);
    }

    /** The cards of which something was said. */
    public Set<CardId> marked() {
        return standing.marked().keys();
    }

    /** All cards that the log says anything of. */
    public Set<CardId> mentioned() {
        Set<CardId> cards = new TreeSet<>(marked());
        cards.addAll(cards());
        return cards;
    }

    /** All that counts of one card, oldest first: its answers, those before a reset too, and what was said of it. */
    public List<CardEntry> story(CardId card) {
        return standing.story(card).entries();
    }

    /** The review or mark that undo would take back: the one made last. */
    public Optional<CardEntry> undoable() {
        return standing.byId().last();
    }

    /** The undo that redo would take back: the latest one, unless something was answered or marked since. */
    public Optional<VoidEvent> redoable() {
        return undone.last().filter(event -> latest.isPresent() && event.id().compareTo(latest.get()) > 0);
    }

    /** The review or mark that a void event took back, through any chain of redo. */
    public Optional<CardEntry> target(VoidEvent event) {
        return Voids.root(event.target(), entries::get);
    }

    /** The card that an entry of this history is about, be it by way of undo and redo. */
    public Optional<CardId> card(LogEntry entry) {
        return entry instanceof VoidEvent event
                ? target(event).map(CardEntry::card)
                : Optional.of(((CardEntry) entry).card());
    }

    /** Histories of the same entries are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof History that && entries.values().equals(that.entries.values());
    }

    @Override
    public int hashCode() {
        return entries.values().hashCode();
    }

    @Override
    public String toString() {
        return entries.size() + " entries, " + reviews().size() + " reviews that count";
    }

    /** Decides anew whether a review or mark counts, and which of the voids on it do. */
    private History settled(CardEntry root) {
        Set<EntryId> voided = Voids.voided(root, this::over);
        Standing now = voided.contains(root.id()) ? standing.without(root) : standing.with(root);
        PersistentMap<EntryId, VoidEvent> undos = undone;
        for (VoidEvent event : over(root.id())) {
            undos = voided.contains(event.id()) ? undos.without(event.id()) : undos.with(event.id(), event);
        }
        return new History(entries, voids, now, undos, latest);
    }

    private List<VoidEvent> over(EntryId target) {
        return voids.get(target).orElse(List.of());
    }

    private static EntryId target(List<VoidEvent> over) {
        return over.get(0).target();
    }

    /** In the order of the ids, each once. */
    private static List<LogEntry> distinct(Collection<? extends LogEntry> log) {
        List<LogEntry> sorted = new ArrayList<>(log);
        sorted.sort((one, other) -> one.id().compareTo(other.id()));
        List<LogEntry> distinct = new ArrayList<>(sorted.size());
        for (LogEntry entry : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).id().equals(entry.id())) {
                distinct.add(entry);
            }
        }
        return distinct;
    }
}
