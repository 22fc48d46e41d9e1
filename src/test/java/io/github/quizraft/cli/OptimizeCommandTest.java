package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quizraft.memory.fit.Gathering;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.CardMark.Kind;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizeCommandTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();

    private static final Moment NOW = Moment.utc(Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownProgress() {
        run = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", progress().toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }

    @Test
    void betterWeightsAreUsedUntilTheyAreRolledBack() throws IOException {
        study();

        assertThat(run.status("optimize")).isZero();

        assertThat(run.out())
                .contains(
                        "fsrs-6, fitted to ",
                        "this decides",
                        "The fit foretells them better, so it was made again with all answers.",
                        " of 80 cards come on another day.",
                        "They are in use from now on.");
        Settings settings = Settings.STANDARD;
        WeightSets fitted = weights();
        assertThat(fitted.current(ModelVersion.FSRS_6)).isPresent();
        assertThat(settings.scheduler(fitted, NOW)).isNotEqualTo(settings.scheduler());
        assertThat(run.status("optimize", "--list")).isZero();
        assertThat(run.out()).containsPattern("\\n\\* [0-9-]+  fsrs-6 +640  0\\.\\d{4}  0\\.\\d{4}  in use\\n");

        assertThat(run.status("optimize", "--roll-back")).isZero();

        assertThat(run.out()).contains("Rolled back the weights of ", "fsrs-6 goes by the published weights now.");
        assertThat(settings.scheduler(weights(), NOW).model().toString())
                .isEqualTo(settings.scheduler().model().toString());
        assertThat(run.status("optimize", "--roll-back")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.err()).contains("there is nothing to roll back");
        assertThat(run.status("optimize", "--list")).isZero();
        assertThat(run.out()).contains("rolled back");
    }

    @Test
    void aSecondFitToTheSameAnswersChangesNothing() throws IOException {
        study();
        run.status("optimize");
        WeightSets first = weights();

        assertThat(run.status("optimize")).isZero();

        assertThat(run.out()).contains("A fit to all answers leads to the weights that you have, so they stay.");
        assertThat(weights().sets()).hasSize(2);
        assertThat(weights().current(ModelVersion.FSRS_6)).isEqualTo(first.current(ModelVersion.FSRS_6));
    }

    @Test
    void aDryRunAndAFitToALogKeepNothing() throws IOException {
        Path log = ForgetfulLearner.log(folder);

        assertThat(run.status("optimize", "--log", log.toString())).isZero();
        assertThat(progress()).doesNotExist();
        assertThat(run.out()).contains("Nothing was kept.");
        study();
        assertThat(run.status("optimize", "--dry-run")).isZero();

        assertThat(run.out()).contains("Nothing was kept, as --dry-run asks.");
        assertThat(weights().sets()).isEmpty();
    }

    @Test
    void weightsOfAModelThatIsNotChosenAreKeptForIt() throws IOException {
        study();

        assertThat(run.status("optimize", "--model", "fsrs-7")).isZero();

        assertThat(run.out()).contains("They are kept for fsrs-7, which is not the model in use");
        assertThat(weights().current(ModelVersion.FSRS_7)).isPresent();
        assertThat(weights().current(ModelVersion.FSRS_6)).isEmpty();
    }

    @Test
    void jsonHasTheWeightsAndTheFigures() throws IOException {
        study();

        assertThat(run.status("optimize", "--format", "json")).isZero();

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("verdict").asText()).isEqualTo("accepted");
        assertThat(json.get("weights")).hasSize(21);
        assertThat(json.at("/newest/after/logLoss").asDouble())
                .isLessThan(json.at("/newest/before/logLoss").asDouble());
        assertThat(json.at("/dates/cards").asInt()).isEqualTo(80);
    }

    @Test
    void fewAnswersAreNotFittedTo() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"), "card_id,review_time,rating\na,1700000000000,3\na,1700200000000,3\n");
        run.status("import", "reviews", log.toString());

        assertThat(run.status("optimize")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.err())
                .contains("there are 1 answers that came a day or more after", "a fit takes 100; your weights stay");
        assertThat(weights().sets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--weights|1,2,3|2|fsrs-6 has 21 weights, but here are 3",
                "--weights|one|2|\"one\" is no number; give the weights separated by commas",
                "--weights|999 1 2 8 6 0.8 3 0.001 1.8 0.1 0.7 1.4 0.06 0.2 1.6 0.6 1.8 0.5 0.09 0.06 0.15|2|weight w0 of"
                        + " fsrs-6 is 999.0, which is out of bounds",
                "--model|fsrs-8|2|must be fsrs-6 or fsrs-7, but is \"fsrs-8\"",
                "--log|none.csv|3|none.csv cannot be read: there is no such file",
                "--format|xml|2|expected one of",
            })
    void mistakesAreExplained(String option, String value, int status, String problem) throws IOException {
        study();

        assertThat(run.status("optimize", option, value)).isEqualTo(status);

        assertThat(run.err()).contains(problem);
        assertThat(weights().sets()).isEmpty();
    }

    @Test
    void withoutAnswersItSaysWhereTheyComeFrom() {
        assertThat(run.status("optimize")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.status("optimize", "--list", "--roll-back")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("there are no answers yet", "mutually exclusive");
        assertThat(progress()).doesNotExist();
    }

    @Test
    void weightsOfAnotherProgramAreTaken() throws IOException {
        study();

        assertThat(run.status(
                        "optimize",
                        "--weights",
                        "[0.4, 0.9, 2.8, 15, 6.9, 0.71, 2.9, 0.01, 1.95, 0.2, 0.62, 1.7, 0.05, 0.22, 1.9, 0.72, 1.6, 0.45,"
                                + " 0.05, 0.09, 0.22]"))
                .isZero();

        assertThat(weights().weights(ModelVersion.FSRS_6)).startsWith(0.4, 0.9, 2.8, 15.0);
        assertThat(run.out()).contains("fsrs-6 goes by those of ", " (given) now.");
    }

    @Test
    void whoeverStopsAFitGetsNothing() {
        Gathering gathering = new Gathering();
        for (int card = 0; card < 200; card++) {
            int number = gathering.card();
            for (int day = 0; day < 40; day += 10) {
                gathering.add(number, (day * 1000L + card) * 86_400, day, 1 + (card + day / 10) % 4);
            }
        }
        LearnersFit fit = new LearnersFit(ModelVersion.FSRS_6, WeightSets.NONE);

        assertThatThrownBy(() -> fit.fit(
                        gathering.histories(),
                        1,
                        share -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aSessionFitsBesideOnceItIsWorthItIfTheLearnerWantsThat() throws IOException {
        study();

        beside("auto").run();
        beside("auto").run();

        assertThat(weights().sets()).hasSize(1);
        assertThat(weights().current(ModelVersion.FSRS_6)).isPresent();
    }

    @Test
    void whatWasFittedBesideASessionIsToldAfterIt() throws IOException {
        study();
        FitBeside beside = beside("auto");

        int status = beside.during(() -> {
            while (beside.news().isEmpty()) {
                Thread.onSpinWait();
            }
            return 7;
        });

        assertThat(status).isEqualTo(7);
        assertThat(run.out()).contains("The memory model was fitted to your 640 answers: log loss 0.");
    }

    @Test
    void byItselfItOnlyTellsThatAFitIsWorthIt() throws IOException {
        study();
        FitBeside asking = beside("ask");

        asking.run();

        assertThat(weights().sets()).isEmpty();
        assertThat(asking.news().orElse("")).contains("With 640 answers it is worth fitting the memory model to you");
    }

    @Test
    void answersBeforeAResetMakeNoFurtherFitWorthIt() throws IOException {
        study();
        beginAnew(50);

        beside("auto").run();
        beside("auto").run();

        assertThat(weights().sets()).hasSize(1);
        assertThat(weights().sets().get(0).reviews()).isEqualTo(240);
    }

    @Test
    void aSessionThatEndsFirstWaitsForNoFit() throws IOException {
        study();

        assertThat(new FitBeside(io(), option(), settings("auto"), Duration.ofDays(1)).during(() -> 3))
                .isEqualTo(3);
        assertThat(beside("off").during(() -> 4)).isEqualTo(4);

        assertThat(weights().sets()).isEmpty();
        assertThat(run.out()).doesNotContain("fitted", "worth");
    }

    @Test
    void aMistakeInItIsToldOnceAfterTheSession() throws IOException {
        study();
        FitBeside broken = new FitBeside(io(new BrokenClock()), option(), settings("auto"), Duration.ZERO);

        int status = broken.during(() -> {
            while (broken.news().isEmpty()) {
                Thread.onSpinWait();
            }
            return 7;
        });

        assertThat(status).isEqualTo(7);
        assertThat(run.out())
                .containsOnlyOnce("could not be fitted beside the session")
                .contains("no clock");
        assertThat(weights().sets()).isEmpty();
    }

    /** Stands for whatever nobody thought of. */
    private static final class BrokenClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("no clock");
        }
    }

    private void beginAnew(int cards) {
        try (ProgressStore store = ProgressStore.open(progress(), Settings.STANDARD.scheduler(), Clock.systemUTC())) {
            for (int card = 0; card < cards; card++) {
                Stamp stamp = io().stamps().next();
                CardId id = CardId.of("deck", String.valueOf(card));
                store.append(new CardMark(stamp.id(), LearnerId.ME, id, stamp.at(), Kind.RESET, "", "desk"));
            }
        }
    }

    private FitBeside beside(String when) {
        return new FitBeside(io(), option(), settings(when), Duration.ZERO);
    }

    private ProgressOption option() {
        return new ProgressOption(Optional.of(progress()), false);
    }

    private static Settings settings(String when) {
        return Settings.STANDARD.with(AllSettings.OPTIMIZE, when);
    }

    /** Where someone sits. */
    private Io io() {
        return io(run.io().clock());
    }

    private Io io(Clock clock) {
        Io it = run.io();
        return new Io(
                it.bytes(),
                it.in(),
                it.out(),
                it.err(),
                clock,
                it.environment(),
                it.home(),
                it.workingFolder(),
                it.programFolder(),
                true);
    }

    private void study() throws IOException {
        assertThat(run.status("import", "reviews", ForgetfulLearner.log(folder).toString()))
                .isZero();
        run = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", progress().toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }

    private WeightSets weights() {
        try (ProgressStore store = ProgressStore.open(progress(), Settings.STANDARD.scheduler(), Clock.systemUTC())) {
            assertThat(store.check()).isEmpty();
            return store.weights().of(LearnerId.ME);
        }
    }

    private Path progress() {
        return folder.resolve("progress.db");
    }
}
