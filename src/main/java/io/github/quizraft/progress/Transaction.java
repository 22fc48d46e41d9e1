package io.github.quizraft.progress;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A write transaction that is rolled back unless it is committed. It takes the write lock at once ({@code BEGIN
 * IMMEDIATE}, set on the connection): one that starts by reading fails if another program writes meanwhile.
 */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private boolean open = true;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Transaction(connection);
    }

    void commit() throws SQLException {
        connection.commit();
        open = false;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (open) {
                connection.rollback();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
