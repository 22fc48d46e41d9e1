package io.github.quizraft.review;

import java.util.Comparator;

/**
 * One line of the append-only log. Nothing in it is ever changed or removed; undo is an entry too.
 *
 * <p>Entries of several devices merge by set union, and the state they describe is a fold in {@link #ORDER}.
 */
public sealed interface LogEntry permits CardEntry, VoidEvent {
    /** Time order; the id settles ties, so that every device folds the same set the same way. */
    Comparator<LogEntry> ORDER = LogEntry::compare;

    private static int compare(LogEntry one, LogEntry other) {
        int byTime = one.at().instant().compareTo(other.at().instant());
        return byTime != 0 ? byTime : one.id().compareTo(other.id());
    }

    EntryId id();

    LearnerId learner();

    Moment at();

    /** The machine it was made on. */
    String device();
}
