package io.github.quizraft.progress;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Stores as the tests want them. */
final class Stores {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:34:56Z"), ZoneOffset.UTC);
    static final Duration PATIENCE = Duration.ofMillis(20);
    static final Scheduler SCHEDULER = scheduler(0.9);

    private Stores() {}

    static Scheduler scheduler(double retention) {
        SchedulerSettings it = SchedulerSettings.DEFAULT;
        return new Scheduler(
                Fsrs6.standard(),
                new SchedulerSettings(
                        retention, it.maximumInterval(), it.learningSteps(), it.relearningSteps(), it.fuzz()),
                StudyDay.DEFAULT);
    }

    static ProgressStore open(Path file) {
        return open(file, SCHEDULER);
    }

    static ProgressStore open(Path file, Scheduler scheduler) {
        return ProgressStore.open(file, scheduler, CLOCK, Schema.CURRENT, PATIENCE);
    }

    /** A second pair of hands on the file of a store. */
    static Connection connect(Path file) throws SQLException {
        return Sqlite.connect(file, PATIENCE);
    }

    static void execute(Path file, String sql) {
        try (Connection connection = connect(file)) {
            Sqlite.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the states must be. */
    static Map<CardId, CardState> fold(ProgressStore store, Scheduler scheduler) {
        History history = History.of(store.entries(LearnerId.ME));
        Map<CardId, CardState> states = new HashMap<>();
        for (CardId card : history.cards()) {
            scheduler.replay(card, history.of(card)).ifPresent(state -> states.put(card, state));
        }
        return states;
    }
}
