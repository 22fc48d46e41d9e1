package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What content files say reaches the terminal as text and as nothing else. */
class HostileContentTest {
    /** Clears the screen, sets the clipboard and turns the line round; in JSON, so that the file itself is sound. */
    private static final String EVIL = "evil\\u001b[2J\\u009b31m\\u001b]52;c;aGk=\\u0007\\u202e\\ufeff";

    @TempDir
    private Path folder;

    private CommandRun commands = new CommandRun(Path.of(""));

    @BeforeEach
    void begin() {
        commands = new CommandRun(folder);
    }

    @Test
    void problemsQuoteItWithoutItsControls() throws IOException {
        Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(
                folder.resolve("quizzes/bank.json"),
                "{\"id\": \"" + EVIL + "\", \"" + EVIL + "\": 1, \"questions\": [\"" + EVIL + "\"]}");

        for (List<String> command : List.of(List.of("banks"), List.of("study", "--no-save"), List.of("lookup", "x"))) {
            assertThat(run(command)).isEqualTo(ExitStatus.BAD_CONTENT);
        }

        assertThat(run(List.of("check"))).isEqualTo(ExitStatus.NOT_FOUND);

        assertThat(shown()).contains("bank.json:1:8: ", "unknown field \"evil[2J31m]52;c;aGk=\"");
        assertNothingHarmful();
    }

    @Test
    void theNameOfAFileIsQuotedWithoutItsControls() throws IOException {
        Path quizzes = Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(quizzes.resolve("evil\u001B[2J\u202E.json"), "{}");

        assertThat(run(List.of("banks"))).isEqualTo(ExitStatus.BAD_CONTENT);

        assertThat(shown()).contains("evil[2J.json:1:1: field \"id\" is missing");
        assertNothingHarmful();
    }

    @Test
    void soundContentIsShownWithoutItsControls() throws IOException {
        Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(
                folder.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"a\", \"term\": \"" + EVIL
                        + "\", \"aliases\": [\"x\"], \"definition\": {\"short\": \"" + EVIL + "\"}}]}");
        Files.writeString(
                folder.resolve("quizzes/bank.json"),
                "{\"id\": \"b\", \"title\": \"" + EVIL
                        + "\", \"questions\": [{\"id\": \"1\", \"kind\": \"single\", \"stem\": \"" + EVIL
                        + "\", \"explanation\": \"" + EVIL
                        + "\", \"options\": [{\"id\": \"a\", \"correct\": true, \"text\": \"" + EVIL
                        + "\"}, {\"id\": \"b\", \"correct\": false, \"text\": \"" + EVIL + "\"}]}]}");

        for (List<String> command :
                List.of(List.of("banks", "--no-save"), List.of("study", "--no-save"), List.of("lookup", "x"))) {
            assertThat(run(command)).isEqualTo(ExitStatus.DONE);
        }

        assertThat(shown()).contains("evil[2J31m]52;c;aGk=");
        assertNothingHarmful();
    }

    private int run(List<String> command) {
        return commands.status(command.toArray(String[]::new));
    }

    private String shown() {
        return commands.out() + commands.err();
    }

    private void assertNothingHarmful() {
        assertThat(shown().codePoints()
                        .filter(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E || c == 0xFEFF))
                .isEmpty();
    }
}
