package io.github.quizraft.study;

import io.github.quizraft.review.LogEntry;

/** What a session asks the outside to do. */
public sealed interface Effect {
    /**
     * Write an entry to the log, before anything else is shown.
     *
     * @param entry what happened
     */
    record Save(LogEntry entry) implements Effect {}

    /**
     * Tell the learner something in passing.
     *
     * @param text one line
     */
    record Notice(String text) implements Effect {}
}
