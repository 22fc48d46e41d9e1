package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.safe.Safe;
import java.nio.file.Files;
import java.util.Map;

/**
 * The log as it is, for commands that only look.
 *
 * @param history what it says
 * @param states how the cards stand by it
 */
record LogNow(History history, Map<CardId, CardState> states) {
    /** A look makes no progress file where there is none. */
    static LogNow of(Io io, ProgressOption progress, Scheduler scheduler) {
        if (progress.isUnsaved() || !Files.exists(progress.file(io))) {
            return new LogNow(History.empty(), Map.of());
        }
        try (ProgressStore store = progress.look(io, scheduler)) {
            History history = History.of(store.entries(LearnerId.ME));
            store.damaged().forEach(row -> io.err().println(Safe.line("damaged, does not count: " + row)));
            return new LogNow(history, store.states(LearnerId.ME));
        }
    }
}
