package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();
    private static final String LOG = Path.of("src/test/resources/fsrs/learner-a-forty-cards.csv")
            .toAbsolutePath()
            .toString();

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownProgress() {
        run = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "80", "120"})
    void showsATableOfModelsAndTheCalibrationOfTheBest(String width) {
        assertThat(run.with("COLUMNS", width).status("evaluate", "--log", LOG, "--ascii"))
                .isZero();

        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(width)));
        assertThat(run.out()).matches("[ -~\\n]*");
        Golden.matches("evaluate/forty-cards-" + width, run.out());
    }

    @Test
    void printsJsonForOtherPrograms() throws IOException {
        assertThat(run.status("evaluate", "--log", LOG, "--format", "json")).isZero();

        JsonNode json = PublishedSchema.read("evaluate", run.out());
        assertThat(json.get("models").findValuesAsText("model"))
                .containsExactly("constant", "fsrs-6 published", "fsrs-6 fitted", "fsrs-7 published", "fsrs-7 fitted");
        assertThat(json.get("models").get(1).get("logLoss").doubleValue()).isBetween(0.1, 1.0);
        assertThat(json.get("best").textValue())
                .isIn((Object[]) json.get("models").findValuesAsText("model").toArray(String[]::new));
    }

    @Test
    void saysTheSameOfALogOnceItIsTheLearnersOwn() throws IOException {
        String past = past();
        assertThat(run.status("evaluate", "--log", past)).isZero();
        String foreign = run.out();
        CommandRun own = new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString());
        assertThat(own.status("import", "reviews", past)).isZero();
        String imported = own.out();

        assertThat(own.status("evaluate")).isZero();

        assertThat(own.out().substring(imported.length())).isEqualTo(foreign);
    }

    /** The log two years earlier: the simulated learner is ahead of us, and nobody has answers of tomorrow. */
    private String past() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(LOG))) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            if (!lines.isEmpty()) {
                long time = Long.parseLong(cells.get(1)) - Duration.ofDays(730).toMillis();
                cells.set(1, String.valueOf(time));
            }
            lines.add(String.join(",", cells));
        }
        return Files.write(folder.resolve("past.csv"), lines).toString();
    }

    @Test
    void saysHowManyAnswersItTakesAndMakesNoFile() {
        assertThat(run.status("evaluate")).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(run.err()).contains("there are 0 answers", "an evaluation takes 60");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheLineOfABadLog() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"), "card_id,review_time,review_rating\n1,1700000000000,3\n1,noon,3\n");

        assertThat(run.status("evaluate", "--log", bad.toString())).isEqualTo(ExitStatus.BAD_CONTENT);

        assertThat(run.err()).contains("bad.csv:3");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(run.status("evaluate", "--log", "nowhere.csv")).isEqualTo(ExitStatus.BAD_CONTENT);

        assertThat(run.err()).contains("nowhere.csv");
    }

    @Test
    void knowsTwoFormats() {
        assertThat(run.status("evaluate", "--format", "xml")).isEqualTo(ExitStatus.USAGE);
    }
}
