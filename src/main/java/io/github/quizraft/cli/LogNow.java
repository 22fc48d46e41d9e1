package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.util.Map;

/**
 * The log as it is, for commands that only look.
 *
 * @param scheduler by which the cards stand
 * @param history what it says
 * @param states how the cards stand by it
 */
record LogNow(Scheduler scheduler, History history, Map<CardId, CardState> states) {
    /** A look makes no progress file where there is none. */
    static LogNow of(Io io, ProgressOption progress, Settings settings) {
        if (progress.isUnsaved() || !Files.exists(progress.file(io))) {
            Scheduler scheduler = settings.scheduler(WeightSets.NONE, Moment.of(io.clock()));
            return new LogNow(scheduler, History.empty(), Map.of());
        }
        try (ProgressStore store = progress.look(io, settings)) {
            History history = History.of(store.entries(LearnerId.ME));
            store.damaged().forEach(row -> io.err().println(Safe.line("damaged, does not count: " + row)));
            return new LogNow(store.scheduler(), history, store.states(LearnerId.ME));
        }
    }
}
