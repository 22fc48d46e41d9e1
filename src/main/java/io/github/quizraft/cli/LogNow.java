package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.Settings;
import java.util.Map;

/**
 * The log as it is, for commands that only look.
 *
 * @param scheduler by which the cards stand
 * @param history what it says
 * @param states how the cards stand by it
 */
record LogNow(Scheduler scheduler, History history, Map<CardId, CardState> states) {
    static LogNow of(Io io, ProgressOption progress, Settings settings) {
        return progress.found(io, settings, LogNow::of).orElseGet(() -> {
            Scheduler scheduler = settings.scheduler(WeightSets.NONE, Moment.of(io.clock()));
            return new LogNow(scheduler, History.empty(), Map.of());
        });
    }

    private static LogNow of(ProgressLook look) {
        History history = look.history();
        return new LogNow(look.scheduler(), history, look.states());
    }
}
