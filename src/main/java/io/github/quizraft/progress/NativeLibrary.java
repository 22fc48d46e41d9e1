package io.github.quizraft.progress;

import io.github.quizraft.files.Unpacked;
import java.io.IOException;
import java.nio.file.Path;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself, which comes packed in the driver. Left alone the driver unpacks a copy into the temporary folder at
 * every start, a megabyte that a program which is killed or halts leaves there for ever.
 */
public final class NativeLibrary {
    private static final String PLACE = "org.sqlite.lib.path";
    /** Whose files the driver goes through at each start, for copies that it left there. */
    private static final String COPIES = "org.sqlite.tmpdir";

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
        try {
            Path library = Unpacked.file(
                    cache,
                    LibraryLoaderUtil.class,
                    LibraryLoaderUtil.getNativeLibName(),
                    // It starts another program to find out the name of the system.
                    () -> LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName());
            String folder = String.valueOf(library.getParent());
            System.setProperty(COPIES, System.getProperty(COPIES, folder));
            System.setProperty(PLACE, folder);
        } catch (IOException e) {
            // It only costs time.
        }
    }
}
