package io.github.quizraft.progress;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of the log, one row each. */
final class ReviewTable {
    private static final String COLUMNS = "learner_id, review_id, card_id, at_ms, offset_seconds, grade, answer,"
            + " score, insisted, took_ms, device, model, confidence, placed, checksum";
    private static final String EVERY = "SELECT " + COLUMNS + " FROM review";
    private static final String OF_LEARNER = EVERY + " WHERE learner_id = ?";

    private final Connection connection;
    private final SoundRows rows;

    ReviewTable(Connection connection, SoundRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Adds a row, unless it is there already. */
    boolean add(Review review) throws SQLException {
        try (PreparedStatement insert = insertion(connection)) {
            return insert(review, insert);
        }
    }

    /** Makes ready to add rows. */
    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement("INSERT INTO review (" + COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (learner_id, review_id) DO NOTHING");
    }

    /** Adds a row by such a statement, unless it is there already. */
    static boolean insert(Review review, PreparedStatement insert) throws SQLException {
        insert.setString(1, review.learner().value());
        insert.setString(2, review.id().toString());
        insert.setString(3, review.card().value());
        insert.setLong(4, review.at().instant().toEpochMilli());
        insert.setInt(5, review.at().offset().getTotalSeconds());
        insert.setInt(6, review.grade().value());
        insert.setString(7, review.answer());
        insert.setDouble(8, review.score());
        insert.setInt(9, review.insisted() ? 1 : 0);
        insert.setLong(10, review.took().toMillis());
        insert.setString(11, review.device());
        insert.setString(12, review.model());
        insert.setString(13, review.confidence().map(Confidence::label).orElse(null));
        if (review.placed().isPresent()) {
            insert.setDouble(14, review.placed().get());
        } else {
            insert.setNull(14, Types.DOUBLE);
        }
        insert.setLong(15, Checksum.of(review));
        return insert.executeUpdate() > 0;
    }

    long count(LearnerId learner) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(
                        connection, "SELECT count(*) FROM review WHERE learner_id = ?", learner.value());
                ResultSet columns = select.executeQuery()) {
            return columns.getLong(1);
        }
    }

    /** The cards with an answer, whether it counts or not. */
    List<CardId> cards(LearnerId learner) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(
                        connection, "SELECT DISTINCT card_id FROM review WHERE learner_id = ?", learner.value());
                ResultSet columns = select.executeQuery()) {
            List<CardId> cards = new ArrayList<>();
            Row row = new Row(columns);
            while (columns.next()) {
                String card = row.text(1);
                if (!card.isBlank()) {
                    cards.add(new CardId(card));
                }
            }
            return cards;
        }
    }

    List<Review> all() throws SQLException {
        return read(EVERY);
    }

    /** Not by an index: going through the table is faster, and misses no row that only the index has lost. */
    List<Review> all(LearnerId learner) throws SQLException {
        return read(EVERY + " WHERE learner_id || '' = ?", learner.value());
    }

    List<Review> of(LearnerId learner, CardId card) throws SQLException {
        return read(OF_LEARNER + " AND card_id = ?", learner.value(), card.value());
    }

    Optional<Review> find(LearnerId learner, EntryId id) throws SQLException {
        return read(OF_LEARNER + " AND review_id = ?", learner.value(), id.toString()).stream()
                .findFirst();
    }

    private List<Review> read(String sql, String... parameters) throws SQLException {
        try (PreparedStatement select = Sqlite.prepare(connection, sql, parameters)) {
            return rows.read("review", select, ReviewTable::review, Checksum::of);
        }
    }

    private static Review review(Row row) throws SQLException {
        return new Review(
                row.id(2),
                row.learner(1),
                new CardId(row.text(3)),
                row.moment(4),
                Grade.of(row.columns().getInt(6)),
                row.text(7),
                row.columns().getDouble(8),
                row.columns().getInt(9) != 0,
                Optional.of(row.text(13)).filter(label -> !label.isEmpty()).map(Confidence::of),
                Duration.ofMillis(row.columns().getLong(10)),
                row.text(11),
                row.text(12),
                row.number(14));
    }
}
