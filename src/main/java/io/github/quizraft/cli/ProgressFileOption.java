package io.github.quizraft.cli;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.Driver;
import io.github.quizraft.progress.NativeLibrary;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The file that progress is kept in, for a command that makes no sense without one. */
final class ProgressFileOption {
    @Option(
            names = "--progress",
            paramLabel = "FILE",
            description = {
                "File that your answers are kept in.",
                "Default: $$QUIZRAFT_PROGRESS, else progress.db in your data folder."
            })
    private Optional<Path> file = Optional.empty();

    ProgressFileOption() {}

    /** As if it had been read from a command line. */
    ProgressFileOption(Optional<Path> file) {
        this.file = file;
    }

    ProgressStore open(Io io, Scheduler scheduler) {
        Path cache = Folders.cache(io);
        NativeLibrary.keepIn(cache);
        Driver.loadAhead(cache);
        return ProgressStore.open(file(io), scheduler, io.clock());
    }

    /** To look at what is there, be it on a disk that cannot be written. */
    ProgressStore look(Io io, Scheduler scheduler) {
        NativeLibrary.keepIn(Folders.cache(io));
        return ProgressStore.openToLook(file(io), scheduler, io.clock());
    }

    /** Likewise, for the log alone. */
    ProgressStore look(Io io) {
        return look(io, Settings.STANDARD.scheduler());
    }

    /** For the log alone: how cards stand by it is not asked. */
    ProgressStore open(Io io) {
        return open(io, Settings.STANDARD.scheduler());
    }

    Path file(Io io) {
        String variable = io.variable("QUIZRAFT_PROGRESS");
        return file.orElseGet(() -> variable.isEmpty() ? Folders.data(io).resolve("progress.db") : Path.of(variable))
                .toAbsolutePath();
    }
}
