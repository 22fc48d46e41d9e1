package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void saysOfACardByItsIdWhereEachGradeLeadsAndWhy() {
        study();
        CommandRun run = planets();

        assertThat(run.status("explain", "planets/P-1")).isZero();

        assertThat(run.out())
                .contains("Which planet is the largest?", "Recall now", "What each grade would do now", "History")
                .contains("a step of learning")
                .containsPattern("4 Easy\\s+\\d+ d: .*recall falls to");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void wordsThatOnlyOneCardHasMeanIt() {
        CommandRun run = planets();

        assertThat(run.status("explain", "bank:planets", "largest")).isZero();

        assertThat(run.out()).contains("Which planet is the largest?", "New: never asked.");
    }

    @Test
    void severalCardsAreListedToChooseFrom() {
        CommandRun run = planets();

        assertThat(run.status("explain", "bank:planets")).isEqualTo(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cards are meant; name one of them by its id:", "  planets/P-1  Which planet");
    }

    @Test
    void whatMeansNoCardIsToldWithWhatIsNear() {
        CommandRun run = planets();
        assertThat(run.status("explain", "planets/P-l")).isEqualTo(1);
        assertThat(run.err()).contains("no card is meant by \"planets/P-l\"; did you mean planets/P-");

        CommandRun nothing = planets();
        assertThat(nothing.status("explain", "xyzzy")).isEqualTo(1);
        assertThat(nothing.err()).contains("\"quizraft browse\" lists them");
    }

    @Test
    void mistakesAreTold() {
        assertThat(planets().status("explain")).isEqualTo(2);
        assertThat(planets().status("explain", "is:")).isEqualTo(2);
        assertThat(planets().status("explain", "planets/P-1", "--format", "xml"))
                .isEqualTo(2);
    }

    @Test
    void jsonHoldsMemoryHistoryAndTheRulesOfEachGrade() throws IOException {
        study();
        CommandRun run = planets();

        assertThat(run.status("explain", "planets/P-1", "--format", "json")).isZero();

        JsonNode story = PublishedSchema.read("explain", run.out());
        assertThat(story.get("id").asText()).isEqualTo("planets/P-1");
        assertThat(story.get("memory").get("recall").asDouble()).isBetween(0.5, 1.0);
        assertThat(story.get("memory").get("leech").get("is").asBoolean()).isFalse();
        assertThat(story.get("history").get(0).get("grade").asInt()).isBetween(1, 4);
        assertThat(story.get("next")).hasSize(4);
        assertThat(story.get("next").get(0).get("why").get(0).get("rule").asText())
                .isEqualTo("step");
        assertThat(story.get("next").get(3).get("why").get(0).get("rule").asText())
                .isEqualTo("formula");
    }

    @Test
    void jsonOfACardThatIsNewOrHasMarksKeepsItsSchema() throws IOException {
        CommandRun fresh = planets();
        assertThat(fresh.status("explain", "planets/P-2", "--format", "json")).isZero();
        assertThat(PublishedSchema.read("explain", fresh.out()).has("memory")).isFalse();

        study("1\n:f\n:w heavy\n\n:q\n");
        CommandRun run = planets();
        assertThat(run.status("explain", "planets/P-1", "--format", "json")).isZero();
        JsonNode story = PublishedSchema.read("explain", run.out());
        assertThat(story.get("note").asText()).isEqualTo("heavy");
        assertThat(story.get("history")).hasSize(3);
    }

    private void study() {
        study("1\n\n:q\n");
    }

    private void study(String typed) {
        CommandRun run = planets().reading(typed);
        assertThat(run.status("study", "planets", "--plain", "--only", "largest", "--seed", "1"))
                .isZero();
    }

    private CommandRun planets() {
        return new CommandRun(FIXTURES.resolve("planets"))
                .with("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString())
                .with("QUIZRAFT_CONFIG", folder.resolve("config.json").toString());
    }
}
