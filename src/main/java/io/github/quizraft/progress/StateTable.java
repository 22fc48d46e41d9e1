package io.github.quizraft.progress;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Deadline;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.LearnerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The cached states of the cards, and which scheduler they hold for. */
final class StateTable {
    /** Raised when the same log and settings lead to other states than before: it makes every cache anew. */
    private static final int FOLD = 3;

    private static final String COLUMNS = "card_id, phase, step, stability, fast, difficulty, last_ms,"
            + " last_offset_seconds, due_ms, scheduled_days, reviews, lapses";

    private final Connection connection;
    private final String key;

    StateTable(Connection connection, Scheduler scheduler) {
        this.connection = connection;
        this.key = key(scheduler);
    }

    /** Model, weights, settings and day boundary, all of them: under any others the states are not the same. */
    static String key(Scheduler scheduler) {
        SchedulerSettings settings = scheduler.settings();
        return FOLD + " " + scheduler.model() + " " + settings.desiredRetention() + " " + settings.maximumInterval()
                + " "
                + settings.learningSteps() + " " + settings.relearningSteps() + " " + settings.fuzz() + " "
                + scheduler.day().rolloverHour()
                + scheduler.deadline().map(StateTable::key).orElse("");
    }

    /** A set may name its members in another order in each run. */
    private static String key(Deadline deadline) {
        return " " + deadline.day() + " " + deadline.lastDays() + " " + new TreeSet<>(deadline.banks());
    }

    /** Whether the states are there and of this scheduler. */
    boolean isValid(LearnerId learner) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(
                        connection,
                        "SELECT 1 FROM cache WHERE learner_id = ? AND scheduler = ?",
                        learner.value(),
                        key);
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    /** Leaves the states to be made anew by whoever needs them next. */
    void markInvalid(LearnerId learner) throws SQLException {
        update("DELETE FROM cache WHERE learner_id = ?", learner.value());
    }

    /** Makes these the learner's states, and marks them as of this scheduler. */
    void replaceAll(LearnerId learner, Map<CardId, CardState> states) throws SQLException {
        update("DELETE FROM card_state WHERE learner_id = ?", learner.value());
        for (Map.Entry<CardId, CardState> state : states.entrySet()) {
            insert(learner, state.getKey(), state.getValue());
        }
        update(
                "INSERT INTO cache (learner_id, scheduler) VALUES (?,?)"
                        + " ON CONFLICT (learner_id) DO UPDATE SET scheduler = excluded.scheduler",
                learner.value(),
                key);
    }

    /** Replaces a card's state; an empty one, left when its only review is undone, removes it. */
    void write(LearnerId learner, CardId card, Optional<CardState> state) throws SQLException {
        update("DELETE FROM card_state WHERE learner_id = ? AND card_id = ?", learner.value(), card.value());
        if (state.isPresent()) {
            insert(learner, card, state.get());
        }
    }

    /**
     * All states, in one statement: between two, another program could make them anew with another scheduler.
     *
     * @return empty if they are not there, of another scheduler, or unreadable
     */
    Optional<Map<CardId, CardState>> read(LearnerId learner) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(
                        connection,
                        "SELECT " + COLUMNS + " FROM cache LEFT JOIN card_state USING (learner_id)"
                                + " WHERE learner_id = ? AND scheduler = ?",
                        learner.value(),
                        key);
                ResultSet columns = select.executeQuery()) {
            if (!columns.next()) {
                return Optional.empty();
            }
            Map<CardId, CardState> states = new HashMap<>();
            Row row = new Row(columns);
            do {
                if (!row.text(1).isEmpty()) {
                    states.put(new CardId(row.text(1)), state(row));
                }
            } while (columns.next());
            return Optional.of(states);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CardState state(Row row) throws SQLException {
        ResultSet columns = row.columns();
        return new CardState(
                Phase.valueOf(row.text(2)),
                columns.getInt(3),
                new Memory(columns.getDouble(4), columns.getDouble(5), columns.getDouble(6)),
                row.moment(7),
                Instant.ofEpochMilli(columns.getLong(9)),
                columns.getInt(10),
                columns.getInt(11),
                columns.getInt(12));
    }

    private void insert(LearnerId learner, CardId card, CardState state) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO card_state (learner_id, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setString(1, learner.value());
            insert.setString(2, card.value());
            insert.setString(3, state.phase().name());
            insert.setInt(4, state.step());
            insert.setDouble(5, state.memory().stability());
            insert.setDouble(6, state.memory().fast());
            insert.setDouble(7, state.memory().difficulty());
            insert.setLong(8, state.last().instant().toEpochMilli());
            insert.setInt(9, state.last().offset().getTotalSeconds());
            insert.setLong(10, state.due().toEpochMilli());
            insert.setInt(11, state.scheduledDays());
            insert.setInt(12, state.reviews());
            insert.setInt(13, state.lapses());
            insert.executeUpdate();
        }
    }

    private void update(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = Sqlite.prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }
}
