package io.github.quizraft.progress;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The driver of SQLite, loaded by threads of its own. It takes longer than anything else at a start: it sets up a system
 * for messages, which stores do without, and its settings, and loads the library.
 */
public final class Driver {
    private Driver() {}

    /**
     * Begins at once; whoever opens a store meanwhile waits for as much as is missing.
     *
     * @param cache as for {@link NativeLibrary#keepIn}
     */
    public static void loadAhead(Path cache) {
        begin(() -> load(cache));
        begin(SQLiteConfig::new);
    }

    private static void load(Path cache) {
        NativeLibrary.keepIn(cache);
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            // Whoever opens a store is told.
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "driver");
        thread.setDaemon(true);
        thread.start();
    }
}
