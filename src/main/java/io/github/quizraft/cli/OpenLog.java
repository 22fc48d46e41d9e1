package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.study.CardStates;
import java.util.Map;
import java.util.Optional;

/** The learner's log while it is open, and how all cards stand by it. */
final class OpenLog implements AutoCloseable {
    private final Optional<ProgressStore> store;
    private final ReviewLog log;

    private OpenLog(Optional<ProgressStore> store, ReviewLog log) {
        this.store = store;
        this.log = log;
    }

    static OpenLog open(ProgressOption option, Scheduler scheduler, Io io) {
        if (option.isUnsaved()) {
            return new OpenLog(Optional.empty(), new UnsavedLog());
        }
        ProgressStore store = option.open(io, scheduler);
        return new OpenLog(Optional.of(store), store);
    }

    ReviewLog log() {
        return log;
    }

    Map<CardId, CardState> states(Scheduler by) {
        return store.isPresent()
                ? store.get().states(LearnerId.ME, by)
                : CardStates.fold(History.of(log.entries(LearnerId.ME)), by);
    }

    @Override
    public void close() {
        store.ifPresent(ProgressStore::close);
    }
}
