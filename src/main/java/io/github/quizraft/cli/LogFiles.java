package io.github.quizraft.cli;

import io.github.quizraft.exchange.LoggedReview;
import io.github.quizraft.exchange.Reading;
import io.github.quizraft.exchange.Reason;
import io.github.quizraft.exchange.ReviewFile;
import io.github.quizraft.exchange.UnreadableLogException;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Logs of answers in files that the user names. */
final class LogFiles {
    private static final int COLUMNS_TOLD = 5;

    private static final Instant END_OF_TIME = Instant.parse("2300-01-01T00:00:00Z");

    private LogFiles() {}

    /**
     * A log of what has happened. An answer that lies ahead is left out, be it by hours: the next session would begin
     * after it, and its time would stand still until then. It is not lost, since a file may be taken in again.
     */
    static ReviewFile lived(Path file, Io io) {
        return of(file, io.clock().instant());
    }

    /** Any log, that of a simulated learner as well, whose answers may lie ahead. */
    static ReviewFile any(Path file) {
        return of(file, END_OF_TIME);
    }

    private static ReviewFile of(Path file, Instant latest) {
        if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
            throw new Failure(
                    ExitStatus.BAD_CONTENT, "quizraft: " + file + " is no file; it is read twice, so save it first");
        }
        return new ReviewFile(file, latest);
    }

    /**
     * Goes through a log, and moves a line of progress between two shares; ends the command if it is no log.
     *
     * @param answers takes each answer
     */
    static Reading read(ReviewFile log, Consumer<LoggedReview> answers, ProgressLine line, double from, double to) {
        try {
            double size = Files.exists(log.path()) ? Math.max(1, Files.size(log.path())) : 1;
            return log.read(answers, bytes -> line.at(from + (to - from) * bytes / size));
        } catch (UnreadableLogException e) {
            line.clear();
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to say of the rows of a log, a line each. */
    static List<String> remarks(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.remarks()
                .forEach((reason, remark) ->
                        lines.add((reason.isLeftOut() ? "left out " : "note: ") + counted(remark.count(), "row") + " "
                                + reason.words() + "; the first is line " + remark.firstLine()));
        if (reading.taken() == 0 && reading.remarks().containsKey(Reason.IMPOSSIBLE_TIME)) {
            lines.add("No row has a possible time; are they seconds? Multiply them by 1000.");
        }
        if (!reading.ignored().isEmpty()) {
            List<String> told = reading.ignored()
                    .subList(0, Math.min(COLUMNS_TOLD, reading.ignored().size()));
            lines.add(Safe.line("passed over " + counted(reading.ignored().size(), "column") + ": "
                    + String.join(", ", told)
                    + (told.size() < reading.ignored().size() ? ", ..." : "")));
        }
        return lines;
    }

    static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
