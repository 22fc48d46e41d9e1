package io.github.quizraft.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where the platform wants a program's own files: never beside the content, which may be shared or replaced. */
final class Folders {
    private Folders() {}

    /** For what must be kept. */
    static Path data(Io io) {
        return of(io, "quizraft", "Application Support", "XDG_DATA_HOME", Path.of(".local", "share"));
    }

    /** For what the user has chosen. */
    static Path config(Io io) {
        return of(io, "quizraft", "Application Support", "XDG_CONFIG_HOME", Path.of(".config"));
    }

    /** For what may be lost, since it can be made again. */
    static Path cache(Io io) {
        return of(io, "quizraft/cache", "Caches", "XDG_CACHE_HOME", Path.of(".cache"));
    }

    private static Path of(Io io, String onWindows, String onMac, String variable, Path elsewhere) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            String local = io.variable("LOCALAPPDATA");
            return (local.isEmpty() ? io.home().resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve(onWindows);
        }
        if (system.startsWith("mac")) {
            return io.home().resolve("Library").resolve(onMac).resolve("quizraft");
        }
        String xdg = io.variable(variable);
        boolean usable = !xdg.isEmpty() && Path.of(xdg).isAbsolute();
        return (usable ? Path.of(xdg) : io.home().resolve(elsewhere)).resolve("quizraft");
    }
}
