package io.github.quizraft.cli;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where progress is kept. */
final class ProgressOption {
    @Option(
            names = "--progress",
            paramLabel = "FILE",
            description = {
                "File that your answers are kept in.",
                "Default: $$QUIZRAFT_PROGRESS, else progress.db in your data folder."
            })
    private Optional<Path> file = Optional.empty();

    @Option(names = "--no-save", description = "Study without keeping anything.")
    private boolean noSave;

    boolean isUnsaved() {
        return noSave;
    }

    ProgressStore open(Io io, Scheduler scheduler) {
        return ProgressStore.open(file(io), scheduler, io.clock());
    }

    Path file(Io io) {
        String variable = io.variable("QUIZRAFT_PROGRESS");
        return file.orElseGet(() -> variable.isEmpty() ? dataFolder(io).resolve("progress.db") : Path.of(variable))
                .toAbsolutePath();
    }

    /** Where the platform wants a program's data: never beside the content, which may be shared or replaced. */
    private static Path dataFolder(Io io) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = io.variable("LOCALAPPDATA");
            return (local.isEmpty() ? io.home().resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("quizraft");
        }
        if (system.contains("mac")) {
            return io.home().resolve("Library").resolve("Application Support").resolve("quizraft");
        }
        String xdg = io.variable("XDG_DATA_HOME");
        boolean usable = !xdg.isEmpty() && Path.of(xdg).isAbsolute();
        return (usable ? Path.of(xdg) : io.home().resolve(".local").resolve("share")).resolve("quizraft");
    }
}
