package io.github.quizraft.progress;

import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Answers that come from elsewhere, many at once. One is missing if the card has no answer of that moment: what was
 * exported and comes back has another id, and nobody answers a card twice within a millisecond. One that was taken back
 * is there.
 */
public final class MissingReviews {
    private static final String SAME = "SELECT 1 FROM review WHERE learner_id = ? AND card_id = ? AND at_ms = ?";

    private final StoreFile file;
    private final StateTable states;

    MissingReviews(StoreFile file, StateTable states) {
        this.file = file;
        this.states = states;
    }

    /** Counts those that are missing. */
    public int count(List<Review> reviews) {
        int missing = 0;
        try (PreparedStatement same = file.connection().prepareStatement(SAME)) {
            for (Review review : reviews) {
                missing += isMissing(review, same) ? 1 : 0;
            }
            return missing;
        } catch (SQLException e) {
            throw new StoreException(Advice.of(file.path(), e), e);
        }
    }

    /**
     * Adds those that are missing, all of them or nothing.
     *
     * @param reviews of one learner
     * @return how many were added
     * @throws UnsavedException if they could not be written
     */
    public int add(LearnerId learner, List<Review> reviews) {
        int[] added = new int[1];
        Writing.to(file).write(() -> {
            added[0] = added(reviews);
            states.markInvalid(learner);
        });
        return added[0];
    }

    private int added(List<Review> reviews) throws SQLException {
        int added = 0;
        try (PreparedStatement same = file.connection().prepareStatement(SAME);
                PreparedStatement insert = ReviewTable.insertion(file.connection())) {
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
