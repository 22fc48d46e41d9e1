package io.github.quizraft.tui;

import io.github.quizraft.question.Played;
import io.github.quizraft.review.EntryId;
import java.util.List;

/** The player's own progress, for what was answered in a group quiz. It says what goes wrong, and never fails. */
public interface OwnProgress {
    /** Keeps those answers whose questions are in the player's own banks. */
    Change keep(List<Played> played);

    /** Takes entries back; those that took something back themselves are so done again. */
    Change takeBack(List<EntryId> entries);

    /**
     * What came of it.
     *
     * @param entries that were made; none if nothing has changed
     * @param news for the player
     */
    record Change(List<EntryId> entries, String news) {
        public Change {
            entries = List.copyOf(entries);
        }

        /** With other news, unless nothing has changed. */
        Change said(String other) {
            return entries.isEmpty() ? this : new Change(entries, other);
        }
    }
}
