package io.github.quizraft.progress;

import io.github.quizraft.files.NewFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself, which comes packed in the driver. Left alone the driver unpacks a copy into the temporary folder at
 * every start, a megabyte that a program which is killed or halts leaves there for ever.
 */
public final class NativeLibrary {
    private static final String PLACE = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /**
     * Has the library loaded from a folder, and unpacks it there if it is not yet. Must come before the first store is
     * opened. If the folder cannot be written to, the driver helps itself as described.
     *
     * @param cache a folder whose contents may be lost
     */
    public static void keepIn(Path cache) {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        // Not by the driver's own name of the system, for which it starts another program.
        String system = (System.getProperty("os.name", "") + "-" + System.getProperty("os.arch", "")).replace(' ', '-');
        Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + system);
        Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        try {
            if (!Files.exists(library)) {
                unpack(library);
            }
            System.setProperty(PLACE, folder.toString());
        } catch (IOException | SQLException e) {
            // It only costs time.
        }
    }

    private static void unpack(Path library) throws IOException, SQLException {
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library.getFileName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (in == null) {
                throw new FileNotFoundException(packed);
            }
            NewFile.make(library, draft -> Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING));
        } catch (FileAlreadyExistsException e) {
            // Another program was faster.
        }
    }
}
