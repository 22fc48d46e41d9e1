package io.github.quizraft.progress;

import io.github.quizraft.files.NewFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Brings a store of an earlier version up to date, all of it or nothing, after making a backup beside it.
 *
 * @param path of the store
 * @param schema to reach
 * @param patience how long to wait for another program that writes
 * @param clock dates the backup
 */
record Upgrade(Path path, Schema schema, Duration patience, Clock clock) {
    void of(Connection connection) throws SQLException, IOException {
        if (isUpToDate(connection)) {
            return;
        }
        // Under the write lock, so that of two programs started at once only one makes a backup and upgrades.
        try (Transaction transaction = Transaction.begin(connection)) {
            if (!isUpToDate(connection)) {
                int version = version(connection);
                backUp(version);
                schema.upgrade(connection, version);
                transaction.commit();
            }
        }
    }

    private boolean isUpToDate(Connection connection) throws SQLException {
        return version(connection) >= schema.version();
    }

    private static int version(Connection connection) throws SQLException {
        return Sqlite.pragma(connection, "user_version");
    }

    /** On a connection of its own: a backup is made outside of any transaction, and sees what was committed last. */
    private void backUp(int version) throws SQLException, IOException {
        String date = LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Path backup = path.resolveSibling(path.getFileName() + "." + date + ".v" + version + ".backup");
        try {
            NewFile.make(backup, this::copy);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(backup + " is in the way of a backup. Try again in a second.", e);
        } catch (SQLException | IOException e) {
            throw new StoreException(
                    path + " must be upgraded, but a backup could not be made: "
                            + (e instanceof SQLException sql
                                    ? Advice.of(backup, sql)
                                    : Advice.of(backup, (IOException) e)),
                    e);
        }
    }

    private void copy(Path draft) throws SQLException {
        try (Connection reader = Sqlite.connect(path, patience);
                PreparedStatement vacuum = Sqlite.prepare(reader, "VACUUM INTO ?", Sqlite.uri(draft))) {
            vacuum.executeUpdate();
        }
        try (Connection copy = Sqlite.connect(draft, patience)) {
            List<String> findings = Sqlite.integrity(copy);
            if (!findings.isEmpty()) {
                throw new SQLException("it is not sound: " + findings.get(0));
            }
        }
    }
}
