package io.github.quizraft.progress;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.VoidEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What was taken back, one row each time. */
final class VoidTable {
    private static final String COLUMNS = "learner_id, void_id, target_id, at_ms, offset_seconds, device, checksum";
    private static final String EVERY = "SELECT " + COLUMNS + " FROM void";
    private static final String OF_LEARNER = EVERY + " WHERE learner_id = ?";

    private final Connection connection;
    private final SoundRows rows;

    VoidTable(Connection connection, SoundRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Adds a row, unless it is there already. */
    boolean add(VoidEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO void (" + COLUMNS
                + ") VALUES (?,?,?,?,?,?,?) ON CONFLICT (learner_id, void_id) DO NOTHING")) {
            insert.setString(1, event.learner().value());
            insert.setString(2, event.id().toString());
            insert.setString(3, event.target().toString());
            insert.setLong(4, event.at().instant().toEpochMilli());
            insert.setInt(5, event.at().offset().getTotalSeconds());
            insert.setString(6, event.device());
            insert.setLong(7, Checksum.of(event));
            return insert.executeUpdate() > 0;
        }
    }

    List<VoidEvent> all() throws SQLException {
        return read(EVERY);
    }

    List<VoidEvent> all(LearnerId learner) throws SQLException {
        return read(EVERY + " WHERE learner_id || '' = ?", learner.value());
    }

    /** The voids that point at a review or mark of one card. */
    List<VoidEvent> on(LearnerId learner, CardId card) throws SQLException {
        return read(
                OF_LEARNER + " AND target_id IN (SELECT review_id FROM review WHERE learner_id = ? AND card_id = ?"
                        + " UNION ALL SELECT mark_id FROM mark WHERE learner_id = ? AND card_id = ?)",
                learner.value(),
                learner.value(),
                card.value(),
                learner.value(),
                card.value());
    }

    /** The voids that point at one entry. */
    List<VoidEvent> on(LearnerId learner, EntryId target) throws SQLException {
        return read(OF_LEARNER + " AND target_id = ?", learner.value(), target.toString());
    }

    Optional<VoidEvent> find(LearnerId learner, EntryId id) throws SQLException {
        return read(OF_LEARNER + " AND void_id = ?", learner.value(), id.toString()).stream()
                .findFirst();
    }

    private List<VoidEvent> read(String sql, String... parameters) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(connection, sql, parameters)) {
            return rows.read("void", select, VoidTable::event, Checksum::of);
        }
    }

    private static VoidEvent event(Row row) throws SQLException {
        return new VoidEvent(row.id(2), row.learner(1), row.id(3), row.moment(4), row.text(6));
    }
}
