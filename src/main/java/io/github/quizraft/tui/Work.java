package io.github.quizraft.tui;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.VoidEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shelf, and what was done on it. What was done to many cards at once is taken back at once.
 *
 * @param shelf as it is now
 * @param keys that the learner has chosen
 * @param done ids of the marks of each step, the latest last
 * @param undone what was taken back since, the latest last
 */
record Work(Shelf shelf, KeyMap keys, List<List<EntryId>> done, List<Undone> undone) {
    /**
     * A step taken back.
     *
     * @param marks of the step
     * @param voids what took them back
     */
    record Undone(List<EntryId> marks, List<EntryId> voids) {}

    static Work on(Shelf shelf, KeyMap keys) {
        return new Work(shelf, keys, List.of(), List.of());
    }

    /** What undo takes back: the last step here, or else what was done last anywhere. */
    List<EntryId> undoable() {
        if (!done.isEmpty()) {
            return done.get(done.size() - 1);
        }
        return shelf.history().undoable().map(CardEntry::id).stream().toList();
    }

    /** What redo takes back. */
    List<EntryId> redoable() {
        return undone.isEmpty() ? List.of() : undone.get(undone.size() - 1).voids();
    }

    Work marked(List<CardMark> marks) {
        return new Work(after(marks), keys, plus(done, ids(marks)), List.of());
    }

    Work takenBack(List<VoidEvent> voids) {
        Undone step = new Undone(undoable(), ids(voids));
        return new Work(after(voids), keys, done.isEmpty() ? done : withoutLast(done), plus(undone, step));
    }

    Work doneAgain(List<VoidEvent> voids) {
        return new Work(
                after(voids), keys, plus(done, undone.get(undone.size() - 1).marks()), withoutLast(undone));
    }

    private Shelf after(List<? extends LogEntry> entries) {
        Optional<? extends LogEntry> last = entries.stream().reduce((one, other) -> other);
        return last.isEmpty() ? shelf : shelf.after(entries, last.get().at());
    }

    private static List<EntryId> ids(List<? extends LogEntry> entries) {
        return entries.stream().map(LogEntry::id).toList();
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return List.copyOf(more);
    }

    private static <T> List<T> withoutLast(List<T> list) {
        return List.copyOf(list.subList(0, list.size() - 1));
    }
}
