package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.quizraft.Fixtures;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.stats.SimulatedLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsCommandTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();
    private static final int DAYS = 60;

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownProgress() {
        run = new CommandRun(PLANETS).with("QUIZRAFT_PROGRESS", progress().toString());
    }

    @Test
    void withoutAnswersItSaysWhatToDoAndMakesNoFile() {
        assertThat(run.status("stats")).isZero();

        assertThat(run.out()).contains("There are no answers yet. Begin with \"quizraft study\"");
        assertThat(progress()).doesNotExist();
    }

    @Test
    void itShowsEachPart() {
        study();

        assertThat(run.status("stats")).isZero();

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\n Study\n",
                        "\n True retention\n",
                        "\n Due cards\n",
                        "\n Forgetting curve\n",
                        "\n Expected against observed\n",
                        "\n Answer times\n",
                        "\n Hardest terms\n",
                        "\n Mixed up\n")
                .doesNotContain("\u001B");
    }

    @Test
    void itFitsTheWidthThatIsAskedFor() {
        study();

        assertThat(run.with("COLUMNS", "40").status("stats")).isZero();

        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void asciiIsAscii() {
        study();

        assertThat(run.status("stats", "--ascii", "--explain")).isZero();

        assertThat(run.out()).matches("[\\x20-\\x7E\\n]*");
    }

    @Test
    void everyNumberIsExplained() {
        study();

        assertThat(run.status("stats", "--explain")).isZero();

        assertThat(run.out()).contains("True retention: The share of answers", "Source: Wilson 1927;");
    }

    @Test
    void oneBankOverSomeDays() {
        study();

        assertThat(run.status("stats", "--bank", "planets", "--days", "10")).isZero();

        assertThat(run.out()).contains("Bank planets, ", "of 10 days").doesNotContain("\n recall ");
    }

    @Test
    void coloursAreThereIfAskedFor() {
        study();

        assertThat(run.status("stats", "--color", "always")).isZero();

        assertThat(run.out()).contains("\u001B[");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 90})
    void jsonKeepsItsSchema(int days) throws IOException {
        if (days > 0) {
            study(days);
        }

        assertThat(run.status("stats", "--json")).isZero();

        JsonNode output = new ObjectMapper().readTree(run.out());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("docs/stats.schema.json")))
                        .validate(output))
                .isEmpty();
        assertThat(output.at("/retention/all").has("share"))
                .as("a number only if there is enough behind it")
                .isEqualTo(output.at("/retention/all/of").asInt()
                        >= output.at("/retention/all/needed").asInt());
    }

    @Test
    void aPageIsWrittenWhole() throws IOException {
        study();
        Path page = folder.resolve("reports").resolve("mine.html");

        assertThat(run.status("stats", "--html", page.toString())).isZero();

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("The report is in ", "mine.html");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidClearly() {
        assertThat(run.status("stats", "--html", folder.toString())).isEqualTo(ExitStatus.NOT_WRITTEN);

        assertThat(run.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void aWrongCommandLineIsSaidClearly() {
        assertThat(run.status("stats", "--days", "0")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.status("stats", "--bank", "planet")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("--days must be 1 or more", "did you mean planets?");
    }

    @Test
    void aDamagedProgressFileIsSaidClearly() throws IOException {
        Files.writeString(progress(), "no database at all, only some text that is long enough to be taken for one");

        assertThat(run.status("stats")).isEqualTo(ExitStatus.NOT_WRITTEN);

        assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
    }

    private Path progress() {
        return folder.resolve("progress.db");
    }

    private void study() {
        study(DAYS);
    }

    private void study(int days) {
        Instant start = Instant.now().minus(Duration.ofDays(days));
        try (ProgressStore store = ProgressStore.open(progress(), Fixtures.scheduler(), Clock.systemUTC())) {
            store.merge(new SimulatedLearner(Fixtures.planets(), Fixtures.scheduler(), 11).studying(start, days));
        }
    }
}
