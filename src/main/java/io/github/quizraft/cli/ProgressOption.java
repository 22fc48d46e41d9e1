package io.github.quizraft.cli;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.NativeLibrary;
import io.github.quizraft.progress.ProgressStore;
import java.nio.file.Path;
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

    ProgressOption() {}

    /** As if it had been read from a command line. */
    ProgressOption(Optional<Path> file, boolean noSave) {
        this.file = file;
        this.noSave = noSave;
    }

    boolean isUnsaved() {
        return noSave;
    }

    ProgressStore open(Io io, Scheduler scheduler) {
        NativeLibrary.keepIn(Folders.cache(io));
        return ProgressStore.open(file(io), scheduler, io.clock());
    }

    Path file(Io io) {
        String variable = io.variable("QUIZRAFT_PROGRESS");
        return file.orElseGet(() -> variable.isEmpty() ? Folders.data(io).resolve("progress.db") : Path.of(variable))
                .toAbsolutePath();
    }
}
