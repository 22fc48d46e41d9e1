package io.github.quizraft.progress;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What was said of cards, one row each time. */
final class MarkTable {
    private static final String COLUMNS =
            "learner_id, mark_id, card_id, at_ms, offset_seconds, kind, text, device, checksum";
    private static final String EVERY = "SELECT " + COLUMNS + " FROM mark";
    private static final String OF_LEARNER = EVERY + " WHERE learner_id = ?";

    private final Connection connection;
    private final SoundRows rows;

    MarkTable(Connection connection, SoundRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Adds a row, unless it is there already. */
    boolean add(CardMark mark) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO mark (" + COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (learner_id, mark_id) DO NOTHING")) {
            insert.setString(1, mark.learner().value());
            insert.setString(2, mark.id().toString());
            insert.setString(3, mark.card().value());
            insert.setLong(4, mark.at().instant().toEpochMilli());
            insert.setInt(5, mark.at().offset().getTotalSeconds());
            insert.setString(6, mark.kind().name());
            insert.setString(7, mark.text());
            insert.setString(8, mark.device());
            insert.setLong(9, Checksum.of(mark));
            return insert.executeUpdate() > 0;
        }
    }

    List<CardMark> all() throws SQLException {
        return read(EVERY);
    }

    List<CardMark> all(LearnerId learner) throws SQLException {
        return read(EVERY + " WHERE learner_id || '' = ?", learner.value());
    }

    List<CardMark> of(LearnerId learner, CardId card) throws SQLException {
        return read(OF_LEARNER + " AND card_id = ?", learner.value(), card.value());
    }

    Optional<CardMark> find(LearnerId learner, EntryId id) throws SQLException {
        return read(OF_LEARNER + " AND mark_id = ?", learner.value(), id.toString()).stream()
                .findFirst();
    }

    private List<CardMark> read(String sql, String... parameters) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(connection, sql, parameters)) {
            return rows.read("mark", select, MarkTable::mark, Checksum::of);
        }
    }

    private static CardMark mark(Row row) throws SQLException {
        return new CardMark(
                row.id(2),
                row.learner(1),
                new CardId(row.text(3)),
                row.moment(4),
                CardMark.Kind.valueOf(row.text(6)),
                row.text(7),
                row.text(8));
    }
}
