package io.github.quizraft.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the platform wants a program's own files: never beside the content, which may be shared or replaced. */
final class Folders {
    private Folders() {}

    /** For what must be kept. */
    static Path data(Io io) {
        return of(
                io.environment(),
                io.home(),
                "quizraft",
                "Application Support",
                "XDG_DATA_HOME",
                Path.of(".local", "share"));
    }

    /** For what the user has chosen. */
    static Path config(Io io) {
        return of(
                io.environment(), io.home(), "quizraft", "Application Support", "XDG_CONFIG_HOME", Path.of(".config"));
    }

    /** For what may be lost, since it can be made again. */
    static Path cache(Io io) {
        return cache(io.environment(), io.home());
    }

    static Path cache(Map<String, String> environment, Path home) {
        return of(environment, home, "quizraft/cache", "Caches", "XDG_CACHE_HOME", Path.of(".cache"));
    }

    private static Path of(
            Map<String, String> environment,
            Path home,
            String onWindows,
            String onMac,
            String variable,
            Path elsewhere) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(onWindows);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve(onMac).resolve("quizraft");
        }
        String xdg = environment.getOrDefault(variable, "");
        boolean usable = !xdg.isEmpty() && Path.of(xdg).isAbsolute();
        return (usable ? Path.of(xdg) : home.resolve(elsewhere)).resolve("quizraft");
    }
}
