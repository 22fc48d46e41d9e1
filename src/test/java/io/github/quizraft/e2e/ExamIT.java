package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam planned by a command, and seen in a real terminal. */
final class ExamIT {
    @TempDir
    private Path temp;

    @Test
    void anExamIsPlannedAndTheAppSaysWhatToExpect() throws IOException {
        Path file = temp.resolve("my-settings.json");
        Program program = Program.in(temp).with("QUIZRAFT_CONFIG", file.toString());
        assertThat(program.run("", "exam", "set", inThreeMonths(), "--minutes", "10", "--bank", "glossary")
                        .out())
                .contains("Expected on the day: ", "with 10 minutes a day");

        try (Tmux terminal = Tmux.start(program, 80, 24)) {
            terminal.waitFor("expected today, ").press("e").waitFor("with 10 minutes a day");
            terminal.press("l").waitFor("with 15 minutes a day");
            terminal.press("Escape").waitFor("> All banks").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }

        try (Tmux terminal = Tmux.start(program, 80, 24, "study", "glossary")) {
            terminal.waitFor("expected today, ").press("C-c");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(Files.readString(file)).contains("\"exam.minutes\": 15");
        assertThat(program.run("", "exam", "clear").status()).isZero();
        assertThat(program.run("", "exam").status()).isEqualTo(1);
    }

    @Test
    void theDesiredRetentionIsChosenByWhatItTakes() throws IOException {
        Path file = temp.resolve("my-settings.json");
        Program program = Program.in(temp).with("QUIZRAFT_CONFIG", file.toString());
        try (Tmux terminal = Tmux.start(program, 80, 24)) {
            terminal.waitFor("stats").press(",").waitFor("newPerDay").type("jj").waitFor("help me decide");
            terminal.press("d").waitFor("> 0.90").press("k").waitFor("> 0.85").press("Enter");
            terminal.waitFor("*0.85").press("Escape").waitFor("> All banks").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(Files.readString(file)).contains("\"study.retention\": 0.85");
    }

    /** A day more or less makes no difference this far away. */
    private static String inThreeMonths() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(90).toString();
    }
}
