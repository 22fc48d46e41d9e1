package io.github.quizraft.progress;

import io.github.quizraft.files.NewFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of a store while it is open. Nothing here deletes a file or writes over one: whatever is wrong with it, what
 * is in it stays as it is.
 */
final class StoreFile implements AutoCloseable {
    /** Marks our files among all SQLite files: the bytes of "quiz". */
    static final int APPLICATION_ID = 0x7175697A;

    private final Path path;
    private final Connection connection;
    private final @Nullable Object key;

    private final Duration patience;

    private StoreFile(Path path, Connection connection, @Nullable Object key, Duration patience) {
        this.path = path;
        this.patience = patience;
        this.connection = connection;
        this.key = key;
    }

    /**
     * Opens a file, and makes it if there is none.
     *
     * @param patience how long to wait for another program that writes
     * @param clock dates the backup that is made before an upgrade
     */
    static StoreFile open(Path path, Schema schema, Duration patience, Clock clock) {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                create(path, schema, patience);
            }
            mustBeUsable(path);
            Connection connection = Sqlite.connect(path, patience);
            try {
                mustBeOurs(path, connection, schema);
                Sqlite.makeDurable(connection);
                new Upgrade(path, schema, patience, clock).of(connection);
                return new StoreFile(path, connection, key(path), patience);
            } catch (SQLException | IOException | StoreException e) {
                connection.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(Advice.of(path, e), e);
        } catch (SQLException e) {
            throw new StoreException(Advice.of(path, e), e);
        }
    }

    Path path() {
        return path;
    }

    /** How long to wait for another program. */
    Duration patience() {
        return patience;
    }

    Connection connection() {
        return connection;
    }

    /**
     * Whether the path still leads to the file that was opened. If it was deleted, moved or replaced, by a synchronising
     * program for example, writing would succeed and the entry would vanish with the old file.
     */
    boolean isInPlace() {
        try {
            return Objects.equals(key, key(path));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(Advice.of(path, e), e);
        }
    }

    private static void create(Path path, Schema schema, Duration patience) throws IOException, SQLException {
        Path rest = path.resolveSibling(path.getFileName() + "-wal");
        if (Files.exists(rest) && Files.size(rest) > 0) {
            throw new StoreException(path + " is missing, but " + rest + " is there and holds its latest answers."
                    + " Put both back together, or move the second away to begin anew.");
        }
        try {
            NewFile.make(path, draft -> {
                try (Connection connection = Sqlite.connect(draft, patience)) {
                    Sqlite.makeDurable(connection);
                    try (Transaction transaction = Transaction.begin(connection)) {
                        schema.upgrade(connection, 0);
                        Sqlite.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
                        transaction.commit();
                    }
                }
            });
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(path)) {
                throw e;
            }
            // Another program was faster: its file is as good as ours.
        }
    }

    private static void mustBeUsable(Path path) throws IOException {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new StoreException(
                    path + " is a link to a file that is not there. Put that back, or remove the link to begin anew.");
        }
        if (!Files.isRegularFile(path)) {
            throw new StoreException(path + " is " + (Files.isDirectory(path) ? "a folder" : "a device or the like")
                    + ", and progress is kept in a file." + Advice.ELSEWHERE);
        }
        if (Files.size(path) == 0) {
            throw new StoreException(path + " is empty, so what it held is lost." + Advice.RESTORE);
        }
        if (!Files.isReadable(path) || !Files.isWritable(path) || !Files.isWritable(folder(path))) {
            throw new StoreException(Advice.forbidden(path));
        }
    }

    /** The folder that the engine writes in: that of the file itself, where the path is a link. */
    static Path folder(Path path) throws IOException {
        return path.toRealPath().resolveSibling(".");
    }

    private static void mustBeOurs(Path path, Connection connection, Schema schema) throws SQLException {
        if (Sqlite.pragma(connection, "application_id") != APPLICATION_ID) {
            throw new StoreException(path + " is no progress file of quizraft." + Advice.ELSEWHERE);
        }
        int version = Sqlite.pragma(connection, "user_version");
        if (version > schema.version()) {
            throw new StoreException(path + " was written by a newer quizraft (its tables are version " + version
                    + ", this program knows " + schema.version()
                    + "). Update quizraft to use it, or study with --no-save.");
        }
        if (version < 1) {
            throw new StoreException(path + " is damaged: its tables are version " + version + "." + Advice.RESTORE);
        }
    }

    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
