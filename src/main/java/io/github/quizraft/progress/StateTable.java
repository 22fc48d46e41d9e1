package io.github.quizraft.progress;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cached states of the cards, and which scheduler they hold for. */
final class StateTable {
    private final Connection connection;
    private final Scheduler scheduler;

    StateTable(Connection connection, Scheduler scheduler) {
        this.connection = connection;
        this.scheduler = scheduler;
    }

    /** States depend on model, settings and day boundary: under any other scheduler they are made anew. */
    boolean isValid(LearnerId learner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT 1 FROM cache WHERE learner_id = ? AND scheduler = ?")) {
            select.setString(1, learner.value());
            select.setString(2, scheduler.toString());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    void markValid(LearnerId learner) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO cache (learner_id, scheduler) VALUES (?,?)"
                        + " ON CONFLICT (learner_id) DO UPDATE SET scheduler = excluded.scheduler")) {
            insert.setString(1, learner.value());
            insert.setString(2, scheduler.toString());
            insert.executeUpdate();
        }
    }

    void clear(LearnerId learner) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM card_state WHERE learner_id = ?")) {
            delete.setString(1, learner.value());
            delete.executeUpdate();
        }
    }

    /** Replaces a card's state; an empty one, left when its only review is undone, removes it. */
    void write(LearnerId learner, CardId card, Optional<CardState> state) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM card_state WHERE learner_id = ? AND card_id = ?")) {
            delete.setString(1, learner.value());
            delete.setString(2, card.value());
            delete.executeUpdate();
        }
        if (state.isPresent()) {
            insert(learner, card, state.get());
        }
    }

    Map<CardId, CardState> read(LearnerId learner) throws SQLException {
        Map<CardId, CardState> states = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT card_id, phase, step, stability, difficulty, last_ms, last_offset_seconds, due_ms,"
                        + " scheduled_days, reviews, lapses FROM card_state WHERE learner_id = ?")) {
            select.setString(1, learner.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    CardState state = new CardState(
                            Phase.valueOf(row.getString(2)),
                            row.getInt(3),
                            new Memory(row.getDouble(4), row.getDouble(5)),
                            new Moment(Instant.ofEpochMilli(row.getLong(6)), ZoneOffset.ofTotalSeconds(row.getInt(7))),
                            Instant.ofEpochMilli(row.getLong(8)),
                            row.getInt(9),
                            row.getInt(10),
                            row.getInt(11));
                    states.put(new CardId(row.getString(1)), state);
                }
            }
        }
        return states;
    }

    private void insert(LearnerId learner, CardId card, CardState state) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO card_state (learner_id, card_id, phase, step, stability, difficulty, last_ms,"
                        + " last_offset_seconds, due_ms, scheduled_days, reviews, lapses)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, learner.value());
            insert.setString(2, card.value());
            insert.setString(3, state.phase().name());
            insert.setInt(4, state.step());
            insert.setDouble(5, state.memory().stability());
            insert.setDouble(6, state.memory().difficulty());
            insert.setLong(7, state.last().instant().toEpochMilli());
            insert.setInt(8, state.last().offset().getTotalSeconds());
            insert.setLong(9, state.due().toEpochMilli());
            insert.setInt(10, state.scheduledDays());
            insert.setInt(11, state.reviews());
            insert.setInt(12, state.lapses());
            insert.executeUpdate();
        }
    }
}
