package io.github.quizraft.progress;

import io.github.quizraft.review.UnsavedException;
import java.sql.SQLException;

/**
 * Changes a store, all of a change or nothing.
 *
 * @param file that is changed
 */
record Writing(StoreFile file) {
    /** What is done within a transaction. */
    interface Change {
        void make() throws SQLException;
    }

    /** Makes a change; when this returns, it is on the disk. */
    void write(Change change) {
        if (!file.isInPlace()) {
            throw new UnsavedException(Advice.gone(file.path()));
        }
        try (Transaction transaction = Transaction.begin(file.connection())) {
            change.make();
            transaction.commit();
        } catch (SQLException e) {
            throw new UnsavedException(Advice.of(file.path(), e), e);
        }
    }
}
