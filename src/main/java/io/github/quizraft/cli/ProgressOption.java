package io.github.quizraft.cli;

import io.github.quizraft.progress.Driver;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where progress is kept, if it is. */
final class ProgressOption {
    @Mixin
    private ProgressFileOption file = new ProgressFileOption();

    @Option(names = "--no-save", description = "Study without keeping anything.")
    private boolean noSave;

    ProgressOption() {}

    /** As if it had been read from a command line. */
    ProgressOption(Optional<Path> file, boolean noSave) {
        this.file = new ProgressFileOption(file);
        this.noSave = noSave;
    }

    boolean isUnsaved() {
        return noSave;
    }

    /** Has the driver loaded while other things are done, if it will be needed to read what is there. */
    void prepare(Io io) {
        if (!noSave && Files.exists(file(io))) {
            Driver.loadAhead(Folders.cache(io));
        }
    }

    /** With cards as the learner's settings and weights have them. */
    ProgressStore open(Io io, Settings settings) {
        return file.open(io, settings);
    }

    /** What a look finds; nothing where there is no file or none is to be used, since a look makes none. */
    <T> Optional<T> found(Io io, Settings settings, Function<ProgressLook, T> look) {
        return noSave ? Optional.empty() : file.found(io, settings, look);
    }

    Path file(Io io) {
        return file.file(io);
    }
}
