package io.github.quizraft.cli;

import io.github.quizraft.exchange.LoggedReview;
import io.github.quizraft.exchange.Reading;
import io.github.quizraft.exchange.ReviewFile;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the answers of a CSV file to the learner's log. */
@Command(
        name = "reviews",
        description = {
            "Add a log of answers in CSV to your progress.",
            "",
            "The first line names the columns, in any order: card_id, review_time (milliseconds since 1970, UTC),"
                    + " review_rating (1 again, 2 hard, 3 good, 4 easy), and perhaps review_duration (milliseconds)."
                    + " rating and duration_ms will do as well; other columns are passed over.",
            "",
            "What is there already is not added again, so the same file may come twice. What lies in the future is left"
                    + " out until it does not. A file with a bad line is not taken at all. Cards that no bank has are kept: they count for 'quizraft optimize' and show"
                    + " nowhere else."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft import reviews log.csv --dry-run   see what would be taken and what left out",
            "  quizraft import reviews log.csv"
        })
final class ImportReviewsCommand implements Callable<Integer> {
    /** So many go into one transaction: enough for speed, few enough for memory. */
    private static final int BATCH = 20_000;

    private final Io io;

    @Mixin
    private ProgressFileOption progressOption = new ProgressFileOption();

    @Parameters(paramLabel = "FILE", description = "The log.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    ImportReviewsCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        ReviewFile log = LogFiles.lived(file, io);
        try (ProgressLine line = new ProgressLine(io, "import")) {
            // Read to its end before anything is added: a file with a bad line is not taken at all.
            Reading reading = LogFiles.read(log, answer -> {}, line, 0, 0.3);
            long added = dryRun && !Files.exists(progressOption.file(io)) ? reading.taken() : added(log, line);
            line.clear();
            say(reading, added);
        }
        return ExitStatus.DONE;
    }

    private long added(ReviewFile log, ProgressLine line) {
        try (ProgressStore store = progressOption.open(io)) {
            Batches batches = new Batches(
                    dryRun ? store.missing()::count : reviews -> store.missing().add(LearnerId.ME, reviews));
            LogFiles.read(log, batches::add, line, 0.3, 1);
            batches.flush();
            return batches.done;
        }
    }

    private void say(Reading reading, long added) {
        LogFiles.remarks(reading).forEach(io.err()::println);
        long known = reading.taken() - added;
        io.out()
                .println((dryRun ? "would add " : "added ")
                        + LogFiles.counted(added, "answer")
                        + (known == 0 ? "" : "; " + LogFiles.counted(known, "was", "were") + " there already"));
    }

    /** Answers that are handed on many at a time. */
    private final class Batches {
        private final ToIntFunction<List<Review>> taker;
        private final List<Review> batch = new ArrayList<>(BATCH);
        private long done;

        Batches(ToIntFunction<List<Review>> taker) {
            this.taker = taker;
        }

        void add(LoggedReview answer) {
            batch.add(answer.entry(LearnerId.ME, io.clock().getZone()));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (Thread.currentThread().isInterrupted()) {
                throw new Failure(
                        ExitStatus.INTERRUPTED,
                        "quizraft: stopped after " + LogFiles.counted(done, "answer")
                                + "; the same command goes on from there");
            }
            done += taker.applyAsInt(batch);
            batch.clear();
        }
    }
}
