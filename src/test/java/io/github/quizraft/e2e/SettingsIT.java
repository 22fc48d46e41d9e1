package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.AllSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings changed in the app, in a real terminal, and seen by the next command. */
final class SettingsIT {
    @TempDir
    private Path temp;

    @Test
    void whatIsChosenInTheAppIsThereForTheNextCommand() throws IOException {
        Path file = temp.resolve("my-settings.json");
        Program program = Program.in(temp).with("QUIZRAFT_CONFIG", file.toString());
        try (Tmux terminal = Tmux.start(program, 80, 24)) {
            terminal.waitFor("stats").press(",").waitFor("newPerDay");
            terminal.press("j", "Right").waitFor("Saved: study.newPerDay is 11.");
            terminal.type(down("study.newPerDay", "screen.ascii")).waitFor("Draw with characters");
            terminal.press("l").waitFor("Saved: screen.ascii is on.").waitFor("-----");
            assertThat(terminal.screen()).doesNotContain("\u2500");
            terminal.press("u").waitFor("Undone: screen.ascii is off.").waitFor("\u2500\u2500");
            terminal.press("Escape").waitFor("stats").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(Files.readString(file)).contains("\"study.newPerDay\": 11").doesNotContain("ascii");
        assertThat(program.run("", "config", "get", "study.newPerDay").out()).isEqualTo("11\n");
    }

    /** The keys that lead from one setting to another. */
    private static String down(String from, String to) {
        return "j".repeat(AllSettings.keys().indexOf(to) - AllSettings.keys().indexOf(from));
    }

    @Test
    void theMouseChoosesALineWhereItIsWanted() throws IOException {
        Path file = temp.resolve("my-settings.json");
        Program program = Program.in(temp).with("QUIZRAFT_CONFIG", file.toString());
        try (Tmux terminal = Tmux.start(program, 80, 24)) {
            terminal.waitFor("stats").press(",").waitFor("newPerDay");
            assertThat(terminal.about("mouse_standard_flag")).isEqualTo("0");
            terminal.type(down("study.goal", "screen.mouse"))
                    .waitFor(" > mouse")
                    .press("l")
                    .waitFor("Saved: screen.mouse is on.");
            assertThat(terminal.about("mouse_standard_flag")).isEqualTo("1");
            assertThat(terminal.about("mouse_sgr_flag")).isEqualTo("1");
            terminal.press("Escape")
                    .waitFor("> All banks")
                    .type("\u001B[<0;10;6M")
                    .waitUntilGone("> All banks");
            terminal.press("q");
            assertThat(terminal.waitForEnd()).isZero();
            assertThat(terminal.about("mouse_standard_flag")).isEqualTo("0");
        }
    }

    @Test
    void everyCommandIsFoundByItsName() {
        try (Tmux terminal = Tmux.start(Program.in(temp), 40, 12)) {
            terminal.waitFor("due").type(":").waitFor("Commands").type("sett").waitFor("> settings");
            terminal.press("Enter")
                    .waitFor("newPerDay")
                    .type(":quit")
                    .waitFor("> quit")
                    .press("Enter");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void aMistakeInTheFileIsSaidAndTheAppRuns() throws IOException {
        Path file = Files.writeString(temp.resolve("my-settings.json"), "{\"screen.theme\": \"pink\"}");
        Program program = Program.in(temp).with("QUIZRAFT_CONFIG", file.toString());
        try (Tmux terminal = Tmux.start(program, 80, 24)) {
            terminal.waitFor("Something is wrong").press("p").waitFor("screen.theme must be one of");
            terminal.press("q", "q");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }
}
