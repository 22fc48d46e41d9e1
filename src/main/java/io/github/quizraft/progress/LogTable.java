package io.github.quizraft.progress;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of the log. */
final class LogTable {
    private static final String REVIEW_COLUMNS = "learner_id, review_id, card_id, at_ms, offset_seconds, grade, answer,"
            + " score, insisted, took_ms, device, model, checksum";
    private static final String VOID_COLUMNS =
            "learner_id, void_id, target_id, at_ms, offset_seconds, device, checksum";

    private final Connection connection;

    LogTable(Connection connection) {
        this.connection = connection;
    }

    void add(Review review) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO review (" + REVIEW_COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
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
            insert.setLong(13, Checksum.of(review));
            insert.executeUpdate();
        }
    }

    void add(VoidEvent event) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO void (" + VOID_COLUMNS + ") VALUES (?,?,?,?,?,?,?)")) {
            insert.setString(1, event.learner().value());
            insert.setString(2, event.id().toString());
            insert.setString(3, event.target().toString());
            insert.setLong(4, event.at().instant().toEpochMilli());
            insert.setInt(5, event.at().offset().getTotalSeconds());
            insert.setString(6, event.device());
            insert.setLong(7, Checksum.of(event));
            insert.executeUpdate();
        }
    }

    /** Everything that one learner's log holds, in its order. */
    List<LogEntry> entries(LearnerId learner) throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        entries.addAll(reviews(learner, Optional.empty()));
        entries.addAll(voids(learner));
        entries.sort(LogEntry.ORDER);
        return entries;
    }

    /** The reviews of one card that count. */
    List<Review> standing(LearnerId learner, CardId card) throws SQLException {
        List<LogEntry> entries = new ArrayList<>(reviews(learner, Optional.of(card)));
        entries.addAll(voidsOf(learner, entries));
        return History.of(entries).of(card);
    }

    /** The card that an entry is about, through any chain of voids. */
    Optional<CardId> cardOf(LearnerId learner, EntryId entry) throws SQLException {
        EntryId at = entry;
        Set<EntryId> seen = new HashSet<>();
        while (seen.add(at)) {
            Optional<String> card =
                    text("SELECT card_id FROM review WHERE learner_id = ? AND review_id = ?", learner, at);
            if (card.isPresent()) {
                return card.map(CardId::new);
            }
            Optional<String> target =
                    text("SELECT target_id FROM void WHERE learner_id = ? AND void_id = ?", learner, at);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            at = EntryId.parse(target.get());
        }
        return Optional.empty();
    }

    private List<VoidEvent> voidsOf(LearnerId learner, List<LogEntry> entries) throws SQLException {
        List<VoidEvent> found = new ArrayList<>();
        List<EntryId> targets = entries.stream().map(LogEntry::id).toList();
        while (!targets.isEmpty()) {
            List<VoidEvent> next = new ArrayList<>();
            for (EntryId target : targets) {
                next.addAll(voids(learner, target));
            }
            found.addAll(next);
            targets = next.stream().map(VoidEvent::id).toList();
        }
        return found;
    }

    private Optional<String> text(String sql, LearnerId learner, EntryId entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, learner.value());
            select.setString(2, entry.toString());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private List<Review> reviews(LearnerId learner, Optional<CardId> card) throws SQLException {
        String sql = "SELECT " + REVIEW_COLUMNS + " FROM review WHERE learner_id = ?"
                + (card.isPresent() ? " AND card_id = ?" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, learner.value());
            if (card.isPresent()) {
                select.setString(2, card.get().value());
            }
            List<Review> reviews = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reviews.add(review(rows));
                }
            }
            return reviews;
        }
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                EntryId.parse(row.getString(2)),
                new LearnerId(row.getString(1)),
                new CardId(row.getString(3)),
                moment(row.getLong(4), row.getInt(5)),
                Grade.of(row.getInt(6)),
                row.getString(7),
                row.getDouble(8),
                row.getInt(9) != 0,
                Duration.ofMillis(row.getLong(10)),
                row.getString(11),
                row.getString(12));
    }

    private List<VoidEvent> voids(LearnerId learner) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + VOID_COLUMNS + " FROM void WHERE learner_id = ?")) {
            select.setString(1, learner.value());
            return voids(select);
        }
    }

    private List<VoidEvent> voids(LearnerId learner, EntryId target) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + VOID_COLUMNS + " FROM void WHERE learner_id = ? AND target_id = ?")) {
            select.setString(1, learner.value());
            select.setString(2, target.toString());
            return voids(select);
        }
    }

    private static List<VoidEvent> voids(PreparedStatement select) throws SQLException {
        List<VoidEvent> voids = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                voids.add(new VoidEvent(
                        EntryId.parse(rows.getString(2)),
                        new LearnerId(rows.getString(1)),
                        EntryId.parse(rows.getString(3)),
                        moment(rows.getLong(4), rows.getInt(5)),
                        rows.getString(6)));
            }
        }
        return voids;
    }

    private static Moment moment(long millis, int offsetSeconds) {
        return new Moment(Instant.ofEpochMilli(millis), ZoneOffset.ofTotalSeconds(offsetSeconds));
    }
}
