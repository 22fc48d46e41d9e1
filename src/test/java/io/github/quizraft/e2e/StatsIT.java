package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistics of the built program, on what it has recorded itself. */
class StatsIT {
    @TempDir
    private Path folder;

    private Program program = Program.in(Path.of(""));

    @BeforeEach
    void ownContent() {
        Path content = Path.of("src/test/resources/fixtures/planets").toAbsolutePath();
        program = Program.in(folder).with("QUIZRAFT_CONTENT", content.toString());
    }

    @Test
    void whatWasStudiedIsThere() throws IOException {
        assertThat(program.run("", "stats").out()).contains("There are no answers yet.");
        study();

        Piped text = program.run("", "stats", "--bank", "planets");
        Piped json = program.run("", "stats", "--json");
        Piped page = program.run("", "stats", "--html", "report.html");

        assertThat(text.status()).isZero();
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("2 answers on 2 cards", "Days in a row: 1; longest 1.", "not enough yet (0 of 20)");
        assertThat(json.out()).contains("\"answers\" : 2,");
        assertThat(page.status()).isZero();
        assertThat(Files.readString(folder.resolve("report.html"))).contains("2 answers on 2 cards");
    }

    @Test
    void blocksAndDotsArriveInAnyLocale() {
        study();

        assertThat(program.with("LANG", "C").run("", "stats").out()).contains("\u2588", "\u2500");
    }

    @Test
    void aFullDiskIsToldAndAReaderWhoHasSeenEnoughIsNot() {
        study();

        assertThat(shell("'" + program.launcher() + "' stats > /dev/full").status())
                .isEqualTo(4);
        Piped head = shell("'" + program.launcher() + "' stats | head -1");
        assertThat(head.out()).startsWith(" All banks, ");
        assertThat(head.err()).isEmpty();
    }

    private void study() {
        // Two cards passed over as unknown, each graded as it is proposed; then they come back, and the input ends.
        assertThat(program.run("\n\n\n\n:q\n", "study", "planets", "--plain", "--seed", "1", "--cards", "2")
                        .status())
                .isZero();
    }

    private Piped shell(String command) {
        ProcessBuilder process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        process.environment().clear();
        process.environment().putAll(program.environment());
        return Piped.run(process, "");
    }
}
