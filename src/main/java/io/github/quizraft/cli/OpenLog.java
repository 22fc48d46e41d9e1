package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.CardStates;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The learner's log while it is open, and how all cards stand by it. */
final class OpenLog implements AutoCloseable {
    private final Optional<ProgressStore> store;
    private final ReviewLog log;

    private final WeightSets weights;
    private final Io io;
    private Optional<List<LogEntry>> before = Optional.empty();

    private OpenLog(Optional<ProgressStore> store, ReviewLog log, WeightSets weights, Io io) {
        this.io = io;
        this.store = store;
        this.log = log;
        this.weights = weights;
    }

    static OpenLog open(ProgressOption option, Settings settings, Io io) {
        if (option.isUnsaved()) {
            return new OpenLog(Optional.empty(), new UnsavedLog(), WeightSets.NONE, io);
        }
        ProgressStore store = option.open(io, settings);
        return new OpenLog(Optional.of(store), store, store.weights().of(LearnerId.ME), io);
    }

    /** Decides when cards come, by settings and the weights that there were when the log was opened. */
    Scheduler scheduler(Settings settings) {
        return settings.scheduler(weights, now());
    }

    ReviewLog log() {
        return log;
    }

    /** What was in the log when this was first asked. */
    List<LogEntry> before() {
        if (before.isEmpty()) {
            before = Optional.of(log.entries(LearnerId.ME));
        }
        return before.get();
    }

    Moment now() {
        return Moment.of(io.clock());
    }

    /** Stamps that are none of them earlier than what is in the log. */
    Stamps stamps() {
        Stamps stamps = io.stamps();
        List<LogEntry> entries = before();
        if (!entries.isEmpty()) {
            stamps.notBefore(entries.get(entries.size() - 1).at());
        }
        return stamps;
    }

    Map<CardId, CardState> states(Scheduler by) {
        return store.isPresent() ? store.get().states(LearnerId.ME, by) : CardStates.fold(History.of(before()), by);
    }

    @Override
    public void close() {
        store.ifPresent(ProgressStore::close);
    }
}
