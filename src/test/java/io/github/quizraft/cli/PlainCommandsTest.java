package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ways to run the same command line: whatever the quick one does, the other one would have done. */
class PlainCommandsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void giveItContent() throws IOException {
        Path planets = Path.of("src/test/resources/fixtures/planets");
        Files.createDirectory(folder.resolve("quizzes"));
        Files.copy(planets.resolve("glossary.json"), folder.resolve("glossary.json"));
        Files.copy(planets.resolve("quizzes/planets.json"), folder.resolve("quizzes/planets.json"));
        Files.createDirectory(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/glossary.json"), "{\"terms\": [}");
        Files.writeString(folder.resolve("no-store"), "this is no store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banks",
                "banks --no-save",
                "banks --content FOLDER",
                "banks --content=FOLDER --progress FOLDER/other.db",
                "banks --progress=FOLDER/no-store",
                "banks --config FOLDER/no-store",
                "banks --content FOLDER/nowhere",
                "banks --no-save --content FOLDER/broken",
                "stats",
                "stats --json --no-save",
                "stats --content FOLDER/broken",
                "browse",
                "browse red planet",
                "browse is:new kind:single --no-save",
                "browse bank:nowhere",
                "browse is:",
                "browse no such words --content=FOLDER",
                "browse --content FOLDER/broken x",
                "explain planets/P-1",
                "explain P-1 --progress FOLDER/no-store",
                "explain no such card",
                "sources",
                "sources D1",
                "sources --content FOLDER/nowhere",
                "sources --json",
                "sources --format=json D1",
                "browse red --format json",
                "browse red --format=TSV",
                "explain planets/P-1 --format JSON",
                "explain --json planets/P-1",
                "stats --format text",
                "study nowhere",
                "evaluate",
                "evaluate --format=json --progress FOLDER/other.db",
                "optimize --list",
                "optimize --list --json --progress FOLDER/no-store",
                "stats --days 3 --explain --ascii",
                "stats --days=0",
                "browse --sort due red",
                "browse --sort=TITLE --format json",
                "browse --story planets/P-1",
                "browse --story --format tsv planets",
                "study nowhere --cards 3 --new=2 --all --seed 5",
                "study planets --cards 0 --no-save",
                "simulate --days 2 --ascii",
                "simulate --cards=5 --days=2 --new 0 --minutes 1 --seed 3 --json",
                "simulate --days 0",
                "simulate --cards 999999999 --no-save",
                "export reviews",
                "export reviews FOLDER",
                "export reviews --progress FOLDER/no-store",
                "study --plain planets nowhere",
                "study --no-save --content FOLDER/nowhere",
                "exam",
                "exam --json --no-save",
                "exam --no-save --content set",
                "--content banks",
                "check",
                "check --strict FOLDER/quizzes/planets.json",
                "check FOLDER/broken",
                "check --content FOLDER/nowhere"
            })
    void bothWaysDoTheSame(String command) {
        String[] arguments = arguments(command);
        CommandRun general = new CommandRun(folder);
        CommandRun plain = new CommandRun(folder);
        int status = general.status(arguments);
        assertThat(plain.plainStatus(arguments)).hasValue(status);
        assertThat(plain.out()).isEqualTo(general.out());
        assertThat(plain.err()).isEqualTo(general.err());
        assertThat(plain.out() + plain.err()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms",
                "--version",
                "--new 3",
                "planets",
                "--plain",
                "banks planets",
                "browse --mark flag x",
                "browse -- -x",
                "browse @x",
                "explain",
                "sources a b",
                "sources --progress FOLDER/x",
                "exam set 2027-01-01",
                "stats planets",
                "stats --format tsv",
                "browse --format json --format text x",
                "browse --format",
                "browse --format= x",
                "browse --json x",
                "evaluate 3",
                "optimize",
                "optimize --dry-run",
                "optimize --list --roll-back",
                "export",
                "export csv",
                "export reviews a b",
                "export reviews --force FOLDER/answers.csv",
                "study --plain --plain",
                "stats --days three",
                "stats --bank planets",
                "stats --ascii=false",
                "browse --sort nothing x",
                "browse --sort due --sort due x",
                "browse --sort",
                "study --cards x",
                "study --only is:due",
                "simulate 3",
                "simulate --days",
                "simulate --days=",
                "simulate --days -1",
                "simulate --days +1",
                "simulate --days 010",
                "simulate --days 9999999999",
                "simulate --days 2 --days 2",
                "simulate --days two",
                "simulate --svg FOLDER/x.svg",
                "check --progress FOLDER/x",
                "check --format json",
                "banks -h",
                "banks --help",
                "banks --no-save --no-save",
                "banks --no-save=true",
                "banks --content",
                "banks --content=",
                "banks --content --no-save",
                "banks --content FOLDER --content FOLDER",
                "banks @FOLDER/no-store",
                "banks --",
                "--no-save banks"
            })
    void whatItDoesNotUnderstandIsLeftToTheOther(String command) {
        CommandRun plain = new CommandRun(folder);
        assertThat(plain.plainStatus(arguments(command))).isEmpty();
        assertThat(plain.out() + plain.err()).isEmpty();
    }

    @Test
    void aLookAtTheBanksMakesNoProgressFile() {
        assertThat(new CommandRun(folder).plainStatus("banks")).hasValue(0);
        assertThat(folder.resolve("progress.db")).doesNotExist();
    }

    private String[] arguments(String command) {
        return command.replace("FOLDER", folder.toString()).split(" ", -1);
    }
}
