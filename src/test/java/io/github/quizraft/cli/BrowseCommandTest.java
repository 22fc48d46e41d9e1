package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quizraft.query.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowseCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void listsWhatIsFoundWithTheBestFirst() {
        CommandRun run = planets();
        assertThat(run.status("browse", "jupiter")).isZero();
        assertThat(run.out()).startsWith("jupiter ").contains("planets/P-1 ", "single", "new", "Which planet");
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    @Test
    void findingNothingHasAStatusOfItsOwn() {
        CommandRun run = planets();
        assertThat(run.status("browse", "pluto")).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("None of 38 cards and terms is meant.\n");
    }

    @Test
    void aSearchThatSaysNothingIsToldWithItsPlace() {
        CommandRun run = planets();
        assertThat(run.status("browse", "x", "bnak:planets")).isEqualTo(2);
        assertThat(run.err()).contains("column 3 of the search", "did you mean bank?", "quizraft help search");
    }

    @Test
    void tablesAndJsonHoldTheSame() throws IOException {
        CommandRun run = planets();
        assertThat(run.status("browse", "bank:planets", "kind:single", "--format", "tsv"))
                .isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "id\tkind\tstate\treviews\tlapses\tdue\tstability\tdifficulty\tretrievability\ttitle",
                        "planets/P-1\tsingle\tnew\t0\t0\t\t\t\t\tWhich planet is the largest?");

        CommandRun json = planets();
        assertThat(json.status("browse", "bank:planets", "kind:single", "--format", "json"))
                .isZero();
        JsonNode found = new ObjectMapper().readTree(json.out()).get("found").get(0);
        assertThat(found.get("id").asText()).isEqualTo("planets/P-1");
        assertThat(found.get("state").get(0).asText()).isEqualTo("new");
        assertThat(found.get("reviews").asInt()).isZero();
        assertThat(found.has("stability")).isFalse();
    }

    @Test
    void whatIsStudiedHasAStory() {
        assertThat(planets().reading("\n\n\n\n:q\n").status("study", "planets", "--plain", "--seed", "1"))
                .isZero();
        CommandRun run = planets();
        assertThat(run.status("browse", "reviews>0", "--story")).isZero();
        assertThat(run.out()).contains("Forgetting curve", "What each grade would do now", "Again, ", "not known");
    }

    @Test
    void marksAllThatIsFoundAndNothingWithoutASearch() {
        assertThat(planets().status("browse", "bank:planets", "--mark", "suspend"))
                .isZero();
        CommandRun run = planets();
        assertThat(run.status("browse", "is:suspended", "--sort", "title")).isZero();
        assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.contains("suspended"));

        assertThat(planets().status("browse", "is:suspended", "--mark", "unsuspend"))
                .isZero();
        assertThat(planets().status("browse", "is:suspended")).isEqualTo(1);
        assertThat(planets().status("browse", "--mark", "reset")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aSearchThatAScriptLeftEmptyMarksNothing(String empty) {
        CommandRun run = planets();
        assertThat(run.status("browse", empty, "--mark", "flag")).isEqualTo(2);
        assertThat(run.err()).contains("--mark needs a search");
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    @Test
    void whatIsNotKeptIsSaid() {
        CommandRun run = planets();
        assertThat(run.status("browse", "planets/p-1", "--mark", "bury", "--no-save"))
                .isZero();
        assertThat(run.out()).isEqualTo("1 card: buried until tomorrow (not kept, as --no-save asks)\n");
    }

    @Test
    void aMinusMayBeginASearchAfterTwo() {
        CommandRun run = planets();
        assertThat(run.status("browse", "--", "-is:new", "kind:numeric")).isEqualTo(1);
        assertThat(run.status("browse", "--", "-is:due", "kind:numeric")).isZero();
    }

    @Test
    void aBankThatThereIsNotIsToldAlsoWithAMinusBeforeIt() {
        CommandRun run = planets();
        assertThat(run.status("browse", "bank:plan")).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no bank \"plan\"; did you mean planets?\n");
        CommandRun denied = planets();
        assertThat(denied.status("browse", "--", "jupiter", "-tag:zzz")).isZero();
        assertThat(denied.err()).startsWith("There is no tag \"zzz\"");
        CommandRun studied = planets();
        assertThat(studied.status("study", "--plain", "--only", "bank:plan")).isZero();
        assertThat(studied.err()).contains("There is no bank \"plan\"; did you mean planets?");
        CommandRun known = planets();
        assertThat(known.status("browse", "bank:planets", "bank:pla*")).isZero();
        assertThat(known.err()).isEmpty();
    }

    @Test
    void aStoryIsDrawnAsTheSettingsSay() {
        assertThat(planets().reading("\n\n\n\n:q\n").status("study", "planets", "--plain", "--seed", "1"))
                .isZero();
        assertThat(planets().status("config", "set", "screen.ascii", "on")).isZero();
        CommandRun run = planets();
        assertThat(run.status("browse", "reviews>0", "--story")).isZero();
        assertThat(run.out()).contains("100 %|").doesNotContain("\u2502", "\u2500");
    }

    @Test
    void theBanksAreAllListedOrNone() throws IOException {
        Files.writeString(folder.resolve("progress.db"), "no store");
        CommandRun run = planets();
        assertThat(run.status("banks")).isEqualTo(ExitStatus.NOT_WRITTEN);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tsv"})
    void aStoryIsNoTable(String form) {
        CommandRun run = planets();
        assertThat(run.status("browse", "planets/p-1", "--story", "--format", form))
                .isEqualTo(2);
        assertThat(run.err()).contains("--story is text");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void sourcesAreListedAndRead() throws IOException {
        CommandRun run = cells();
        assertThat(run.status("sources")).isZero();
        assertThat(run.out()).contains("b1", "1 claims,   0 supported as worded", "Cells for Beginners");

        CommandRun claim = cells();
        assertThat(claim.status("sources", "b1-c01")).isZero();
        assertThat(claim.out()).contains("Osmosis needs energy.", "x wrong: false as worded", "C-1  Which way");

        CommandRun json = cells();
        assertThat(json.status("sources", "--status", "wrong", "--format", "json"))
                .isZero();
        assertThat(new ObjectMapper()
                        .readTree(json.out())
                        .at("/claims/0/questions/0")
                        .asText())
                .isEqualTo("cells/C-1");
    }

    @Test
    void anUnknownSourceIsToldWithWhatMayBeMeant() {
        CommandRun run = cells();
        assertThat(run.status("sources", "B1-C1")).isEqualTo(1);
        assertThat(run.err()).contains("no document, claim or conflict \"B1-C1\"; did you mean B1-C01?");
    }

    @Test
    void withoutSourcesThatIsSaid() {
        CommandRun run = planets();
        assertThat(run.status("sources")).isZero();
        assertThat(run.out()).contains("There are no documents");
    }

    @Test
    void theHelpAndThePageOnSearchesNameEverything() throws IOException {
        CommandRun run = planets();
        assertThat(run.status("help", "search")).isZero();
        String page = Files.readString(Path.of("docs/search.md"));
        Guide.explained().forEach((name, meaning) -> {
            assertThat(run.out()).contains(name);
            assertThat(page).contains("| `" + name + "` | " + meaning + " |");
        });
    }

    private CommandRun planets() {
        return run("planets");
    }

    private CommandRun cells() {
        return run("eight-kinds");
    }

    private CommandRun run(String content) {
        return new CommandRun(FIXTURES.resolve(content))
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }
}
