package io.github.quizraft.tui;

import io.github.quizraft.review.EntryId;
import io.github.quizraft.terminal.News;
import java.util.List;

/**
 * Whether a player's answers are in their own progress.
 *
 * @param state how far that is
 * @param entries of the log that the last step made, and undo takes back
 * @param news what came of it
 */
record Keepsake(State state, List<EntryId> entries, String news) {
    static final Keepsake NONE = new Keepsake(State.OFFERED, List.of(), "");

    /** How far it is. */
    enum State {
        OFFERED,
        WORKING,
        KEPT,
        /** There is nothing to keep or to take back. */
        DONE,
        TAKEN_BACK
    }

    /** Something was begun. */
    Keepsake begun() {
        return new Keepsake(State.WORKING, entries, news);
    }

    /** It is over. */
    static Keepsake after(Kept kept) {
        OwnProgress.Change change = kept.change();
        State state = change.entries().isEmpty() ? State.DONE : kept.isTakenBack() ? State.TAKEN_BACK : State.KEPT;
        return new Keepsake(state, change.entries(), change.news());
    }

    /**
     * Answers were kept, or taken back.
     *
     * @param change what came of it
     */
    record Kept(OwnProgress.Change change, boolean isTakenBack) implements News {}
}
