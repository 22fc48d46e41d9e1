package io.github.quizraft.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A write transaction that is rolled back unless it is committed.
 *
 * <p>It takes the write lock at once, {@code BEGIN IMMEDIATE}: one that starts by reading fails if another program
 * writes meanwhile. And it is begun and ended in SQL. The driver's own commit begins the next transaction in the same
 * call, so that another program's lock could make it report a failure after the entry is safe on the disk.
 */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private boolean open = true;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        Sqlite.execute(connection, "BEGIN IMMEDIATE");
        return new Transaction(connection);
    }

    /**
     * The same with less patience for the lock than for all else.
     *
     * @param patience for the lock
     * @param usual patience, which holds again afterwards
     */
    static Transaction begin(Connection connection, Duration patience, Duration usual) throws SQLException {
        Sqlite.waitAtMost(connection, patience);
        try {
            return begin(connection);
        } finally {
            Sqlite.waitAtMost(connection, usual);
        }
    }

    void commit() throws SQLException {
        Sqlite.execute(connection, "COMMIT");
        open = false;
    }

    /** Rolls back. After some failures SQLite has done so itself and says that there is no transaction any more. */
    @Override
    public void close() throws SQLException {
        if (open) {
            Sqlite.execute(connection, "ROLLBACK");
        }
    }
}
