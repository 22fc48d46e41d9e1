package io.github.quizraft.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file of a store: makes it, checks that it is one, and brings it up to date. */
final class StoreFile {
    /** Marks our files among all SQLite files: the bytes of "quiz". */
    static final int APPLICATION_ID = 0x7175697A;

    /** The version of the tables that this program writes. */
    static final int VERSION = 1;

    private static final int BUSY_MILLIS = 5_000;

    private StoreFile() {}

    static Connection open(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            if (Files.size(file) == 0) {
                throw new StoreException(file + " is empty, so it is no progress file any more. Restore a backup of it,"
                        + " or delete it to begin anew.");
            }
            return checked(file, connect(file, JournalMode.WAL));
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    file + " cannot be written: no permission. Choose another place with --progress FILE,"
                            + " or study with --no-save.",
                    e);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be made: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
    }

    static StoreException unreadable(Path file, SQLException e) {
        return new StoreException(explained(file, e), e);
    }

    /** What a failure of SQLite means for the learner. */
    static String explained(Path file, SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_FULL ->
                file + " could not be written: the disk is full. Make room; what was saved before is safe.";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
                file
                        + " cannot be written: no permission. Choose another place with --progress FILE,"
                        + " or study with --no-save.";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT ->
                file + " is in use by another program that does not let go of it.";
            case SQLITE_NOTADB -> file + " is no progress file. Restore a backup of it, or move it away to begin anew.";
            case SQLITE_CORRUPT -> file + " is damaged. Restore a backup of it, or move it away to begin anew.";
            default -> file + " could not be used: " + e.getMessage();
        };
    }

    /** Made under another name and moved into place whole: a crash halfway must not leave a file that looks damaged. */
    private static void create(Path file) throws IOException, SQLException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "progress", ".new");
        try {
            try (Connection connection = connect(draft, JournalMode.DELETE);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(migration("001-log.sql"));
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another program was faster: its file is as good as ours.
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Connection connect(Path file, JournalMode journal) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(journal);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        // Not through DriverManager, which would look for every driver there is.
        return org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private static Connection checked(Path file, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (pragma(statement, "application_id") != APPLICATION_ID) {
                throw new StoreException(
                        file + " is no progress file of quizraft. Choose another with --progress FILE.");
            }
            int version = pragma(statement, "user_version");
            if (version > VERSION) {
                throw new StoreException(file + " was written by a newer quizraft (tables of version " + version
                        + ", known up to " + VERSION + "). Update quizraft to use it.");
            }
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            throw e;
        }
    }

    private static int pragma(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    private static String migration(String name) throws IOException {
        try (InputStream in = StoreFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
