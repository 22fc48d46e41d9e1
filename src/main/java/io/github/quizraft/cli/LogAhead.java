package io.github.quizraft.cli;

import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The learner's log, opened and read while the content is, if there is one. None is made before the content has turned
 * out to be good for something.
 */
final class LogAhead implements AutoCloseable {
    private final Optional<Ahead<OpenLog>> opening;
    private final Supplier<OpenLog> late;
    private boolean isTaken;

    private LogAhead(Optional<Ahead<OpenLog>> opening, Supplier<OpenLog> late) {
        this.opening = opening;
        this.late = late;
    }

    static LogAhead begin(ProgressOption progress, Settings settings, Io io) {
        boolean isThere = !progress.isUnsaved() && Files.exists(progress.file(io));
        Supplier<OpenLog> late = () -> OpenLog.open(progress, settings, io);
        return new LogAhead(isThere ? Optional.of(Ahead.begin(() -> read(late.get()))) : Optional.empty(), late);
    }

    private static OpenLog read(OpenLog log) {
        try {
            log.before();
            return log;
        } catch (RuntimeException | Error e) {
            log.close();
            throw e;
        }
    }

    /** The log, which is the caller's to close. Whatever is wrong with it is thrown here. */
    OpenLog get() {
        isTaken = true;
        return opening.map(Ahead::get).orElseGet(late);
    }

    /** Closes a log that nobody took. */
    @Override
    public void close() {
        if (!isTaken && opening.isPresent()) {
            try {
                opening.get().get().close();
            } catch (RuntimeException | Error e) {
                // Nobody wanted it.
            }
        }
    }
}
