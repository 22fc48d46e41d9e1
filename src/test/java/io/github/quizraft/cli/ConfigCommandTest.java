package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(Path.of("unset"));
    private Path file = Path.of("unset");

    @BeforeEach
    void begin() {
        file = folder.resolve("settings/config.json");
        run = new CommandRun(folder).with("QUIZRAFT_CONFIG", file.toString());
    }

    @Test
    void whatIsSetIsThereAndWhatIsUnsetIsGone() throws IOException {
        assertThat(run.status("config", "set", "study.goal", "15", "min")).isZero();
        assertThat(run.status("config", "set", "screen.ascii", "on")).isZero();
        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "study.goal": "15 minutes",
                  "screen.ascii": true
                }
                """);
        assertThat(run.status("config", "unset", "screen.ascii")).isZero();
        assertThat(run.status("config", "get", "study.goal")).isZero();
        assertThat(run.status("config", "get", "screen.ascii")).isZero();

        assertThat(run.out()).isEqualTo("""
                study.goal = 15 minutes
                screen.ascii = on
                screen.ascii = off
                15 minutes
                off
                """);
    }

    @Test
    void listsAllAndMarksWhatIsChosen() {
        run.status("config", "set", "study.newPerDay", "20");

        assertThat(run.status("config")).isZero();

        assertThat(run.out()).contains("\n* study.newPerDay        20", "\n  screen.mouse");
    }

    @Test
    void theHelpShowsTheKeysThatWereChosen() {
        run.status("config", "set", "keys.card.flag", "F");

        assertThat(run.status("help", "keys")).isZero();

        assertThat(run.out()).containsPattern("\n  F  +flag the question, or take the flag away \\(session, list\\)\n");
    }

    @Test
    void printsJson() {
        assertThat(run.status("config", "--json")).isZero();

        assertThat(run.out()).contains("\"file\" : \"", "\"key\" : \"study.goal\"", "\"chosen\" : false");
    }

    @Test
    void theOptionWinsOverTheVariable() {
        assertThat(run.status("config", "path")).isZero();
        assertThat(run.status("config", "path", "--config", "/elsewhere/c.json"))
                .isZero();

        assertThat(run.out())
                .isEqualTo(file + "\n" + Path.of("/elsewhere/c.json").toAbsolutePath() + "\n");
    }

    @Test
    void aNameOrValueThatThereIsNotIsAWrongCommandLine() {
        assertThat(run.status("config", "get", "study.newperday")).isEqualTo(2);
        assertThat(run.status("config", "get", "theme")).isEqualTo(2);
        assertThat(run.status("config", "set", "study.newPerDay", "-1")).isEqualTo(2);
        assertThat(run.status("config", "set", "screen.theme", "pink")).isEqualTo(2);
        assertThat(run.status("config", "set", "screen.theme")).isEqualTo(2);
        assertThat(run.status("config", "set", "keys.card.flag", "e")).isEqualTo(2);

        assertThat(run.err())
                .contains(
                        "did you mean study.newPerDay?",
                        "there is no setting \"theme\"; did you mean screen.theme?",
                        "from 0 to 9999 (cards), but is \"-1\"",
                        "one of auto, dark",
                        "cannot be e")
                .doesNotContain("Exception");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoJsonIsLeftAlone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ \"study.goal\" ");

        assertThat(run.status("config", "set", "study.goal", "none")).isEqualTo(3);
        assertThat(run.status("config")).isEqualTo(3);

        assertThat(Files.readString(file)).isEqualTo("{ \"study.goal\" ");
        assertThat(run.err()).contains("config.json:1:16: the file ends too early");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("settings"), "in the way");

        assertThat(run.status("config", "set", "study.goal", "none")).isEqualTo(4);

        assertThat(run.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void aGoalIsToldAtTheEndOfASession() {
        String content = "src/test/resources/fixtures/planets";
        run.status("config", "set", "study.goal", "2", "cards");

        // An empty line is an answer to any kind of question, so it does not matter which card comes.
        run.reading("\n\n:q\n").status("study", "--content", content, "--cards", "1", "--plain");
        assertThat(run.out()).endsWith("Today 1 of 2 cards.\n");
        run.reading("\n\n:q\n").status("study", "--content", content, "--cards", "1", "--plain");
        assertThat(run.out()).endsWith("Today's goal of 2 cards is reached.\n");
    }

    @Test
    void aStudyCommandSaysWhatIsWrongAndGoesOn() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"study.newPerDay\": \"many\"}");

        String content = "src/test/resources/fixtures/planets";
        assertThat(run.status("banks", "--no-save", "--content", content)).isZero();

        assertThat(run.err()).contains("config.json:1:21: study.newPerDay must be");
    }
}
