package io.github.quizraft.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** Connections to SQLite, set up for safety. */
final class Sqlite {
    private static final int GENERAL = 0xff;

    private static final Set<SQLiteErrorCode> LOCKED =
            EnumSet.of(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED);

    private Sqlite() {}

    /**
     * Connects to a file that is there already, and changes nothing in it.
     *
     * @param patience how long to wait for another program that writes
     */
    static Connection connect(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        // Not through DriverManager, which would look for every driver there is.
        Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + uri(file), config.toProperties());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
            SqliteVersion.parse(row.getString(1)).mustBeSafe();
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Makes every commit survive a power cut. In WAL mode the engine's usual choice, NORMAL, loses the last commits; a
     * full sync costs a millisecond or two. On macOS an ordinary sync stops at the drive's cache, hence fullfsync.
     */
    static void makeDurable(Connection connection) throws SQLException {
        execute(connection, """
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA fullfsync = ON;
                PRAGMA trusted_schema = OFF;
                PRAGMA cell_size_check = ON;
                """);
    }

    /** How long to wait for another program from now on. */
    static void waitAtMost(Connection connection, Duration patience) throws SQLException {
        execute(connection, "PRAGMA busy_timeout = " + patience.toMillis());
    }

    /** Whether a failure is the doing of another program that uses the file. */
    static boolean isLocked(SQLException e) {
        return e instanceof SQLiteException sqlite && LOCKED.contains(general(sqlite.getResultCode()));
    }

    /** An extended result code keeps the general one in its lowest byte. */
    static SQLiteErrorCode general(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & GENERAL);
    }

    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    /** What is wrong with the structure of a file, a line each; empty if all is well. */
    static List<String> integrity(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
            List<String> findings = new ArrayList<>();
            while (row.next()) {
                findings.add(row.getString(1));
            }
            return findings.equals(List.of("ok")) ? List.of() : findings;
        }
    }

    static PreparedStatement prepare(Connection connection, String sql, String... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Runs one or several statements that take no parameters. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** A file as a URI, since the driver would take what follows a question mark in a plain path for settings. */
    static String uri(Path file) {
        String path =
                file.toAbsolutePath().toString().replace(file.getFileSystem().getSeparator(), "/");
        String escaped = path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        return "file://" + (escaped.startsWith("/") ? "" : "/") + escaped;
    }
}
