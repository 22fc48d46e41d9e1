package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in and out. */
class ReviewLogsTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();
    private static final String HEADER = "card_id,review_time,review_rating\n";

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownProgress() {
        run = new CommandRun(PLANETS).with("QUIZRAFT_PROGRESS", progress().toString());
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        Path log = log(HEADER + "planets/p-1,1700000000000,3\nplanets/p-1,1700100000000,1\n");

        assertThat(run.status("import", "reviews", log.toString())).isZero();
        assertThat(run.status("import", "reviews", log.toString())).isZero();

        assertThat(run.out()).isEqualTo("added 2 answers\nadded 0 answers; 2 were there already\n");
        assertThat(run.err()).isEmpty();
        assertThat(entries()).hasSize(2);
    }

    @Test
    void whatWasExportedIsThereAlreadyButForWhatWasTakenBack() throws IOException {
        Entries made = new Entries(1);
        Review first = made.review("planets/p-1");
        Review second = made.review("planets/p-1");
        Review mistaken = made.review("planets/p-2");
        try (ProgressStore store = open()) {
            store.appendAll(List.of(first, second, mistaken));
        }
        Path before = folder.resolve("before.csv");
        assertThat(run.status("export", "reviews", before.toString())).isZero();
        try (ProgressStore store = open()) {
            store.append(made.voiding(mistaken));
        }

        assertThat(run.status("export", "reviews")).isZero();
        assertThat(run.status("import", "reviews", before.toString())).isZero();

        assertThat(run.out().lines())
                .containsExactly(
                        "card_id,review_time,review_rating,review_state,review_duration",
                        row(first, 0),
                        row(second, 1),
                        "added 0 answers; 3 were there already");
        assertThat(entries()).hasSize(4);
    }

    @Test
    void aCardThatWasResetIsNewOnceMore() {
        Entries made = new Entries(1);
        Review first = made.review("planets/p-1");
        Review second = made.review("planets/p-1");
        LogEntry reset = made.mark("planets/p-1", CardMark.Kind.RESET);
        Review third = made.review("planets/p-1");
        try (ProgressStore store = open()) {
            store.appendAll(List.of(first, second, reset, third));
        }

        assertThat(run.status("export", "reviews")).isZero();

        assertThat(run.out().lines().skip(1)).containsExactly(row(first, 0), row(second, 1), row(third, 0));
    }

    @Test
    void aDryRunChangesNothingAndMakesNoFile() throws IOException {
        Path log = log(HEADER + "a,1700000000000,3\n");

        assertThat(run.status("import", "reviews", "--dry-run", log.toString())).isZero();
        assertThat(progress()).doesNotExist();
        assertThat(run.status("import", "reviews", log.toString())).isZero();
        Files.writeString(log, HEADER + "a,1700000000000,3\na,1700000500000,3\n");
        assertThat(run.status("import", "reviews", "--dry-run", log.toString())).isZero();

        assertThat(run.out())
                .isEqualTo("would add 1 answer\nadded 1 answer\nwould add 1 answer; 1 was there already\n");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aFileWithABadLineIsNotTakenAtAll() throws IOException {
        Path log = log(HEADER + "a,1700000000000,3\na,1700100000000,9\n");

        assertThat(run.status("import", "reviews", log.toString())).isEqualTo(ExitStatus.BAD_CONTENT);

        assertThat(run.err())
                .isEqualTo("quizraft: " + log
                        + ":3: the rating is 9; it must be 1 (again), 2 (hard), 3 (good) or 4 (easy), or 0 for none\n");
        assertThat(run.out()).isEmpty();
        assertThat(progress()).doesNotExist();
    }

    @Test
    void whatIsLeftOutIsCountedWithTheReason() throws IOException {
        Path log = log(
                "card_id,review_time,rating,delta_days\na,1700000000000,3,1\na,1700000000000,3,1\nb,1700000000,3,1\n");

        assertThat(run.status("import", "reviews", log.toString())).isZero();

        assertThat(run.out()).isEqualTo("added 1 answer\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "left out 1 row with a time before 1987 or in the future; times are milliseconds since 1970;"
                                + " the first is line 4",
                        "left out 1 row again at the moment of the card's answer before; the first is line 3",
                        "passed over 1 column: delta_days");
    }

    @Test
    void anAnswerThatLiesAheadIsLeftOutSoThatSessionsKeepTheirTime() throws IOException {
        long now = Clock.systemUTC().millis();
        Path log = log(HEADER + "a," + (now - 1_000) + ",3\na," + (now + 7_200_000) + ",3\n");

        assertThat(run.status("import", "reviews", log.toString())).isZero();

        assertThat(run.out()).isEqualTo("added 1 answer\n");
        assertThat(run.err()).contains("left out 1 row", "in the future", "line 3");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void timesInSecondsAreRecognised() throws IOException {
        Path log = log(HEADER + "a,1700000000,3\na,1700100000,3\n");

        assertThat(run.status("import", "reviews", log.toString())).isZero();

        assertThat(run.err()).contains("are they seconds? Multiply them by 1000.");
    }

    @Test
    void cardsThatNoBankHasDisturbNothing() throws IOException {
        run.status("banks");
        run.status("stats", "--json");
        String before = run.out();
        String log = HEADER + "elsewhere/1,1700000000000,3\n17,1700000000000,3\nplanets/gone,1700000000000,1\n";
        assertThat(run.status("import", "reviews", log(log).toString())).isZero();
        run = new CommandRun(PLANETS).with("QUIZRAFT_PROGRESS", progress().toString());

        assertThat(run.status("banks")).isZero();
        assertThat(run.status("stats", "--json")).isZero();

        assertThat(run.out()).isEqualTo(before);
        assertThat(run.err()).isEmpty();
        assertThat(run.status("browse", "is:due")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.reading("1\n\n:q\n").status("study", "--plain")).isZero();
    }

    @Test
    void mistakesOfTheCommandLineAreExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), "precious");

        assertThat(run.status("import")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("export")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("import", "reviews")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("import", "reviews", folder.toString())).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(run.status("import", "reviews", folder + "/none.csv")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(run.status("export", "reviews", folder.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("export", "reviews", file.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("export", "reviews", file + "/below")).isEqualTo(ExitStatus.NOT_WRITTEN);

        assertThat(file).hasContent("precious");
        assertThat(run.err())
                .contains(
                        "say what to import: reviews",
                        "say what to export: stardict, dictd, tbx, csv or reviews",
                        folder + " is a folder; name a file",
                        "none.csv cannot be read: there is no such file",
                        file + " is there already; --force writes over it",
                        "the export cannot be written");
    }

    private List<LogEntry> entries() {
        try (ProgressStore store = open()) {
            assertThat(store.check()).isEmpty();
            return store.entries(LearnerId.ME);
        }
    }

    private ProgressStore open() {
        return ProgressStore.open(progress(), Settings.STANDARD.scheduler(), Clock.systemUTC());
    }

    private static String row(Review review, int state) {
        return review.card() + "," + review.at().instant().toEpochMilli() + ","
                + review.grade().value() + "," + state + "," + review.took().toMillis();
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    private Path progress() {
        return folder.resolve("progress.db");
    }
}
