package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private CommandRun commands = new CommandRun(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        commands = new CommandRun(folder);
        Files.writeString(
                folder.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"delta\", \"term\": \"delta\", \"definition\": {\"short\": \"Land.\"}}]}");
    }

    @Test
    void theFilesWrittenAreListed() {
        assertThat(run("stardict", path("new"), "--name", "rivers")).isZero();

        assertThat(commands.out().lines())
                .containsExactly(path("new/rivers.idx"), path("new/rivers.dict"), path("new/rivers.ifo"));
    }

    @Test
    void aFileThatIsThereIsLeftAloneUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("terms.csv"), "precious");

        assertThat(run("csv", file.toString())).isEqualTo(ExitStatus.USAGE);

        assertThat(file).hasContent("precious");
        assertThat(commands.err()).isEqualTo("quizraft: " + file + " is there already; --force writes over it\n");
        assertThat(run("csv", file.toString(), "--force")).isZero();
        assertThat(file).content().startsWith("id,term,");
    }

    @Test
    void mistakesOfTheCommandLineAreExplained() {
        assertThat(run("stardict")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("dictd", path("glossary.json"))).isEqualTo(ExitStatus.USAGE);
        assertThat(run("csv", path("glossary.json/below/terms.csv"))).isEqualTo(ExitStatus.USAGE);
        assertThat(run("csv", path(""))).isEqualTo(ExitStatus.USAGE);
        assertThat(run("stardict", path("new"), "--name", "../up")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("tbx", "--language", "no such one")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("tbx", "--language", "")).isEqualTo(ExitStatus.USAGE);

        assertThat(commands.out()).isEmpty();
        assertThat(commands.err().lines())
                .containsExactly(
                        "quizraft: this format is several files; name a folder for them: quizraft export stardict DIR",
                        "quizraft: " + path("glossary.json") + " is no folder; name one for the export",
                        "quizraft: " + path("glossary.json") + " is no folder; name one for the export",
                        "quizraft: " + folder + " is a folder; name a file",
                        "quizraft: --name must be made of letters, digits, dots, hyphens and underscores, but is"
                                + " \"../up\"",
                        "quizraft: --language must be a tag such as en or de-AT, but is \"no such one\"",
                        "quizraft: --language must be a tag such as en or de-AT, but is \"\"");
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThereAre() {
        assertThat(run("xml")).isEqualTo(ExitStatus.USAGE);

        assertThat(commands.err()).containsIgnoringCase("stardict, dictd, tbx, csv");
    }

    @Test
    void aGlossaryThatIsMissingOrBrokenIsNamed() throws IOException {
        Files.delete(folder.resolve("glossary.json"));
        assertThat(run("csv")).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err()).contains("there is no such file");

        Files.writeString(folder.resolve("glossary.json"), "{\"terms\": 7}");
        assertThat(run("csv", path("terms.csv"))).isEqualTo(ExitStatus.BAD_CONTENT);
        assertThat(commands.err()).contains("glossary.json:1:");
        assertThat(folder.resolve("terms.csv")).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        assertThat(run("csv", path("x".repeat(300)))).isEqualTo(ExitStatus.NOT_WRITTEN);

        assertThat(commands.err())
                .startsWith("quizraft: the export cannot be written: ")
                .contains("too long");
    }

    private int run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "export";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return commands.status(command);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
