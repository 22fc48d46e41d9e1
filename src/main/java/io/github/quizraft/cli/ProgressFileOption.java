package io.github.quizraft.cli;

import io.github.quizraft.progress.Driver;
import io.github.quizraft.progress.NativeLibrary;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
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

    /** With cards as the learner's settings and weights have them. */
    ProgressStore open(Io io, Settings settings) {
        Path cache = Folders.cache(io);
        NativeLibrary.keepIn(cache);
        Driver.loadAhead(cache);
        return fitted(ProgressStore.open(file(io), settings.scheduler(), io.clock()), io, settings);
    }

    /** To look at what is there, be it on a disk that cannot be written. */
    ProgressStore look(Io io, Settings settings) {
        Path cache = Folders.cache(io);
        NativeLibrary.keepIn(cache);
        Driver.loadAhead(cache);
        return fitted(ProgressStore.openToLook(file(io), settings.scheduler(), io.clock()), io, settings);
    }

    /** What a look finds; nothing where there is no file, since a look makes none. */
    <T> Optional<T> found(Io io, Settings settings, Function<ProgressLook, T> look) {
        Path file = file(io);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        KeptProgress kept = new KeptProgress(CatalogCache.program(), file, Folders.cache(io), io.clock());
        try (ProgressLook open = new ProgressLook(kept, () -> look(io, settings), settings, io)) {
            return Optional.of(look.apply(open));
        }
    }

    /** To look at the log alone. */
    ProgressStore look(Io io) {
        return look(io, Settings.STANDARD);
    }

    /** For the log alone: how cards stand by it is not asked. */
    ProgressStore open(Io io) {
        return open(io, Settings.STANDARD);
    }

    private static ProgressStore fitted(ProgressStore store, Io io, Settings settings) {
        try {
            store.scheduleBy(settings.scheduler(store.weights().of(LearnerId.ME), Moment.of(io.clock())));
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    Path file(Io io) {
        String variable = io.variable("QUIZRAFT_PROGRESS");
        return file.orElseGet(() -> variable.isEmpty() ? Folders.data(io).resolve("progress.db") : Path.of(variable))
                .toAbsolutePath();
    }
}
