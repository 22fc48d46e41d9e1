package io.github.quizraft.cli;

import io.github.quizraft.exchange.LogWriter;
import io.github.quizraft.exchange.LoggedReview;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.files.Saving;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the learner's answers as a table. */
@Command(
        name = "reviews",
        description = {
            "Write your answers as CSV, for other programs that fit a memory model, or for a table of your own.",
            "",
            "The columns are card_id, review_time (milliseconds since 1970, UTC), review_rating (1 again, 2 hard,"
                    + " 3 good, 4 easy), review_state (what the card was before: 0 new, 1 learning, 2 review,"
                    + " 3 relearning) and review_duration (milliseconds). Answers that were taken back are left out;"
                    + " those before a reset are there. Card by card, the oldest answer first."
        },
        footer = {"", "Examples:", "  quizraft export reviews answers.csv", "  quizraft export reviews | wc -l"})
final class ExportReviewsCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ProgressFileOption progressOption = new ProgressFileOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to write them. Default: standard output.")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--force", description = "Write over a file that is there already.")
    private boolean force;

    ExportReviewsCommand(Io io) {
        this.io = io;
    }

    /**
     * As if it had been read from a command line.
     *
     * @param arguments the name of the command is the first word
     */
    ExportReviewsCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.progressOption = arguments.progressFile();
        this.configOption = arguments.config();
        this.target = arguments.words().stream().skip(1).findFirst().map(Path::of);
    }

    @Override
    public Integer call() {
        if (target.isPresent() && Files.isDirectory(target.get())) {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + target.get() + " is a folder; name a file");
        }
        if (target.isPresent() && Files.exists(target.get()) && !force) {
            throw new Failure(
                    ExitStatus.USAGE, "quizraft: " + target.get() + " is there already; --force writes over it");
        }
        Scheduler scheduler = configOption.settings(io).scheduler();
        try {
            if (target.isPresent()) {
                Saving.write(target.get(), out -> write(out, scheduler));
                io.err().println(Safe.line("The answers are in " + target.get() + "."));
            } else {
                write(io.out(), scheduler);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: the export cannot be written: " + Refusal.reason(e));
        }
        return ExitStatus.DONE;
    }

    /** A card at a time, so that the length of the log does not matter. Where there is no log, the table is empty. */
    private void write(OutputStream out, Scheduler scheduler) {
        LogWriter writer = LogWriter.begin(out);
        if (Files.exists(progressOption.file(io))) {
            try (ProgressStore store = progressOption.look(io)) {
                store.byCard().forEach(LearnerId.ME, (card, story) -> write(card, story, writer, scheduler));
                store.damaged().forEach(row -> io.err().println(Safe.line("damaged, not exported: " + row)));
            }
        }
        writer.end();
    }

    /** A card that was reset is new once more. */
    private static void write(CardId card, List<CardEntry> story, LogWriter writer, Scheduler scheduler) {
        Optional<CardState> state = Optional.empty();
        List<Review> sinceReset = new ArrayList<>();
        for (CardEntry entry : story) {
            if (entry instanceof Review review) {
                writer.write(LoggedReview.of(review), named(state));
                sinceReset.add(review);
                state = Optional.of(scheduler.next(card, state, sinceReset));
            } else if (entry instanceof CardMark mark && mark.kind() == CardMark.Kind.RESET) {
                sinceReset.clear();
                state = Optional.empty();
            }
        }
    }

    private static LogWriter.State named(Optional<CardState> state) {
        return state.map(known -> switch (known.phase()) {
                    case LEARNING -> LogWriter.State.LEARNING;
                    case REVIEW -> LogWriter.State.REVIEW;
                    case RELEARNING -> LogWriter.State.RELEARNING;
                })
                .orElse(LogWriter.State.NEW);
    }
}
