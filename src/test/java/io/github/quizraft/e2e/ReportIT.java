package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.PlayedRooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the built program on a group quiz that was played. */
class ReportIT {
    @TempDir
    private Path folder;

    private Program program = Program.in(Path.of(""));

    @BeforeEach
    void aQuizThatWasPlayed() {
        Path content = Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath();
        Path data = folder.resolve("data");
        program =
                Program.in(folder).with("QUIZRAFT_CONTENT", content.toString()).with("XDG_DATA_HOME", data.toString());
        PlayedRooms.play(data.resolve("quizraft/sessions/r1.jsonl"), "r1", Fixtures.eightKinds(), 12, new HandClock());
    }

    @Test
    void itIsPrintedAndWrittenInEveryForm() throws IOException {
        Piped text = program.run("", "report", "--anonymous");
        Piped book = program.run("", "report", "--format", "xlsx", "--output", "report.xlsx");
        Piped piped = program.run("", "report", "--format", "csv", "--table", "answers");
        Piped page = program.run("", "report", "--format", "html", "-o", "report.html");

        assertThat(text.err()).isEmpty();
        assertThat(text.out()).contains("12 players", "Player 1").doesNotContain("Person");
        assertThat(book.status()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("report.xlsx"))).startsWith('P', 'K');
        assertThat(piped.out().lines()).hasSize(1 + 12 * 8);
        assertThat(page.status()).isZero();
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<h1>Group quiz</h1>");
    }

    @Test
    void authorsAreToldWhereToLook() {
        Piped items = program.run("", "items");

        assertThat(items.status()).isEqualTo(1);
        assertThat(items.out()).containsPattern("cells\\.json:\\d+:\\d+: error G02");
    }
}
