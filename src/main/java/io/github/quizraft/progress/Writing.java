package io.github.quizraft.progress;

import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.Waiting;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Changes a store, all of a change or nothing.
 *
 * @param file that is changed
 * @param waiting whether to go on while another program writes
 */
record Writing(StoreFile file, Waiting waiting) {
    /** What is done within a transaction. */
    interface Change {
        void make() throws SQLException;
    }

    /** With the patience of the file. */
    static Writing to(StoreFile file) {
        return new Writing(file, waited -> waited.compareTo(file.patience()) < 0);
    }

    /** Makes a change; when this returns, it is on the disk. */
    void write(Change change) {
        if (!file.isInPlace()) {
            throw new UnsavedException(Advice.gone(file.path()));
        }
        try (Transaction transaction = begun()) {
            change.make();
            transaction.commit();
        } catch (SQLException e) {
            throw new UnsavedException(Advice.of(file.path(), e), e, Sqlite.isLocked(e));
        }
    }

    /** Asks after every step whether to go on; one that is as long as all patience would leave nobody a word. */
    private Transaction begun() throws SQLException {
        Duration step = file.patience().compareTo(Waiting.STEP) < 0 ? file.patience() : Waiting.STEP;
        Duration waited = Duration.ZERO;
        while (true) {
            try {
                return Transaction.begin(file.connection(), step, file.patience());
            } catch (SQLException e) {
                waited = waited.plus(step);
                if (!Sqlite.isLocked(e) || !waiting.goesOn(waited)) {
                    throw e;
                }
            }
        }
    }
}
