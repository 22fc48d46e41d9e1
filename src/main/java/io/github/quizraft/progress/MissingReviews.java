package io.github.quizraft.progress;

import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Answers that come from elsewhere, many at once. One is missing if the card has no answer of that moment: what was
 * exported and comes back has another id, and nobody answers a card twice within a millisecond. One that was taken back
 * is there.
 */
final class MissingReviews {
    private static final String SAME = "SELECT 1 FROM review WHERE learner_id = ? AND card_id = ? AND at_ms = ?";

    private final Connection connection;

    MissingReviews(Connection connection) {
        this.connection = connection;
    }

    /** Counts those that are missing. */
    int count(Iterable<Review> reviews) throws SQLException {
        int missing = 0;
        try (PreparedStatement same = connection.prepareStatement(SAME)) {
            for (Review review : reviews) {
                missing += isMissing(review, same) ? 1 : 0;
            }
        }
        return missing;
    }

    /** Adds those that are missing, and counts them; within the caller's transaction. */
    int add(Iterable<Review> reviews) throws SQLException {
        int added = 0;
        try (PreparedStatement same = connection.prepareStatement(SAME);
                PreparedStatement insert = ReviewTable.insertion(connection)) {
            for (Review review : reviews) {
                if (isMissing(review, same) && ReviewTable.insert(review, insert)) {
                    added++;
                }
            }
        }
        return added;
    }

    private static boolean isMissing(Review review, PreparedStatement same) throws SQLException {
        LearnerId learner = review.learner();
        same.setString(1, learner.value());
        same.setString(2, review.card().value());
        same.setLong(3, review.at().instant().toEpochMilli());
        try (ResultSet rows = same.executeQuery()) {
            return !rows.next();
        }
    }
}
