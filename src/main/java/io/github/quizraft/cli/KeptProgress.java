package io.github.quizraft.cli;

import io.github.quizraft.kept.Kept;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.progress.KeptCards;
import io.github.quizraft.progress.KeptLog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was read of each store that was looked at, as private as the store itself. Open it before the store is.
 */
final class KeptProgress {
    /** Beside a store lie the latest answers. */
    private static final String LATEST = "-wal";

    private static final String KIND = "progress";

    private final File program;
    private final Path store;
    private final Path folder;
    private final Clock clock;
    private final Optional<Origin> origin;

    /**
     * Looks at the files of a store.
     *
     * @param program the file that the program is in
     * @param store absolute
     * @param folder where it is kept
     */
    KeptProgress(File program, Path store, Path folder, Clock clock) {
        this.program = program;
        this.store = store;
        this.folder = folder;
        this.clock = clock;
        this.origin = origin();
    }

    private Optional<Origin> origin() {
        Path file;
        try {
            // The latest answers lie beside the file itself, not beside a link to it.
            file = store.toRealPath();
        } catch (IOException e) {
            return Optional.empty();
        }
        File latest = new File(file + LATEST);
        return Origin.of(program, latest.exists() ? List.of(file.toFile(), latest) : List.of(file.toFile()));
    }

    /** What the log says; empty if it is not kept as it is now. */
    Optional<KeptLog> log() {
        return read(KeptLog.FORM, ".log");
    }

    /** How the learner stands with each card; empty if it is not kept as it is now. */
    Optional<KeptCards> cards() {
        return read(KeptCards.FORM, ".cards");
    }

    /** Keeps what the log said, unless the store may have changed since this was opened. */
    void keep(KeptLog log) {
        keep(KeptLog.FORM, log, ".log");
    }

    /** Keeps how the cards stood likewise. */
    void keep(KeptCards cards) {
        keep(KeptCards.FORM, cards, ".cards");
    }

    private <T> Optional<T> read(Kept<T> kept, String ending) {
        CacheFolder files = files(ending);
        Optional<byte[]> bytes = files.bytes(files.file(store.toString()));
        return bytes.isPresent() && origin.isPresent() ? kept.read(bytes.get(), origin.get()) : Optional.empty();
    }

    private <T> void keep(Kept<T> kept, T value, String ending) {
        if (origin.isPresent() && origin.get().isSettled(origin(), clock.millis())) {
            CacheFolder files = files(ending);
            files.keepPrivately(files.file(store.toString()), kept.bytes(value, origin.get()));
        }
    }

    private CacheFolder files(String ending) {
        return new CacheFolder(folder.toFile(), KIND, ending);
    }
}
