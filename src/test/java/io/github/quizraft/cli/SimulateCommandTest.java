package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SimulateCommandTest {
    private static final Path PLANETS =
            Path.of("src/test/resources/fixtures/planets").toAbsolutePath();

    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(PLANETS);

    @BeforeEach
    void ownFiles() {
        run = fresh();
    }

    private CommandRun fresh() {
        return new CommandRun(PLANETS)
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "80"})
    void aYearWithNewCards(String columns) {
        assertThat(run.with("COLUMNS", columns).status("simulate", "--cards", "500"))
                .isZero();

        Golden.matches("simulate/cards-500-" + columns, run.out());
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @Test
    void itsOwnCardsAreTheUsualOnesAndNoFileIsMade() {
        assertThat(run.status("simulate")).isZero();

        assertThat(run.out())
                .contains("30 cards, 30 of them new; 365 days with 10 new cards a day.", "By the averages of");
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    @Test
    void theSameSeedGivesTheSameNumbers() throws IOException {
        JsonNode one = json("--seed", "5");

        assertThat(json("--seed", "5")).isEqualTo(one);
        assertThat(json("--seed", "6")).isNotEqualTo(one);
    }

    @Test
    void moreRetentionTakesMoreTimeAndKeepsMore() throws IOException {
        JsonNode rows = json().get("retentions");

        assertThat(rows).hasSize(8);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).get("reviewsADay").asDouble())
                    .isGreaterThan(rows.get(i - 1).get("reviewsADay").asDouble());
        }
        assertThat(rows.get(7).get("cardsKnown").asDouble())
                .isGreaterThan(rows.get(0).get("cardsKnown").asDouble());
    }

    @Test
    void aLimitToADayIsKept() throws IOException {
        JsonNode rows = json("--minutes", "5").get("retentions");

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("minutesADay").asDouble()).isLessThan(5.6));
    }

    @Test
    void thePictureIsAFile() throws Exception {
        Path picture = folder.resolve("retention.svg");

        assertThat(run.status("simulate", "--cards", "100", "--svg", picture.toString()))
                .isZero();

        assertThat(run.out()).isEmpty();
        String text = Files.readString(picture);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(text).contains("0.97: ", " minutes a day, ");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThat(run.status("simulate", "--cards", "10", "--svg", folder.toString()))
                .isEqualTo(ExitStatus.NOT_WRITTEN);
        assertThat(run.err()).contains(" cannot be written: ");
    }

    @Test
    void asciiIsAscii() {
        assertThat(run.status("simulate", "--cards", "100", "--ascii")).isZero();

        assertThat(run.out()).matches("\\p{ASCII}+");
    }

    @ParameterizedTest
    @CsvSource({
        "--days,0,--days must be from 1 to 3650 but is 0",
        "--days,100000,--days must be from 1 to 3650 but is 100000",
        "--cards,0,--cards must be from 1 to 100000 but is 0",
        "--minutes,0,--minutes must be from 1 to 1440 but is 0",
        "--new,-1,--new must be from 0 to 100000 but is -1",
        "--days,soon,is not an int"
    })
    void badInputIsRefused(String option, String value, String message) {
        assertThat(run.status("simulate", option, value)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err().replace(",", "")).contains(message);
    }

    private JsonNode json(String... more) throws IOException {
        CommandRun again = fresh();
        String[] command = new String[4 + more.length];
        System.arraycopy(new String[] {"simulate", "--json", "--cards", "300"}, 0, command, 0, 4);
        System.arraycopy(more, 0, command, 4, more.length);
        assertThat(again.status(command)).isZero();
        return PublishedSchema.read("simulate", again.out());
    }
}
