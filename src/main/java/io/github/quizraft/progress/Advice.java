package io.github.quizraft.progress;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure means for the learner, in one line: which file, what is the matter, what to do. */
final class Advice {
    static final String ELSEWHERE = " Choose another place with --progress FILE, or study with --no-save.";
    static final String RESTORE =
            " Put a backup in its place, or move it away with the files beside it (-wal, -shm) to begin anew."
                    + " Until then, study with --no-save.";

    private Advice() {}

    static String of(Path file, SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return file + " cannot be used: " + cause(e) + "." + ELSEWHERE;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return gone(file);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return full(file);
        }
        return switch (Sqlite.general(code)) {
            case SQLITE_FULL -> full(file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> forbidden(file);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                file + " is in use by another program that does not let go of it."
                        + " Try again, or end the other program.";
            case SQLITE_NOTADB -> file + " is damaged, or no progress file." + RESTORE;
            case SQLITE_CORRUPT -> file + " is damaged." + RESTORE;
            case SQLITE_IOERR ->
                file + " could not be read or written: the disk reports an error (" + code.name()
                        + "). See whether it is full or failing; what was saved before is still there.";
            default -> file + " cannot be used: " + e.getMessage() + "." + ELSEWHERE;
        };
    }

    static String of(Path file, IOException e) {
        if (e instanceof AccessDeniedException) {
            return forbidden(file);
        }
        String reason = e instanceof FileSystemException system
                ? Objects.requireNonNullElse(
                        system.getReason(), system.getClass().getSimpleName())
                : String.valueOf(e.getMessage());
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "no space left on device", "disk quota exceeded" -> full(file);
            case "read-only file system" -> forbidden(file);
            default -> file + " cannot be made: " + reason + "." + ELSEWHERE;
        };
    }

    static String gone(Path file) {
        return file + " was moved, deleted or replaced while in use."
                + " Put it back where it was and try again, or start anew.";
    }

    static String forbidden(Path file) {
        return file + " cannot be written: no permission." + ELSEWHERE;
    }

    private static String full(Path file) {
        return file
                + " could not be written: the disk is full. Make room and try again; what was saved before is safe.";
    }

    private static String cause(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
