package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the terminal of the other tests does what they rely on. */
final class TmuxIT {
    @TempDir
    private Path temp;

    @Test
    void aProgramIsSeenThroughItsEnd() {
        try (Tmux terminal = Tmux.start(Program.in(temp), 80, 24, "lookup", "no such term")) {
            assertThat(terminal.waitForEnd()).isEqualTo(1);
            assertThat(terminal.screen()).contains("no entry for \"no such term\"");
        }
    }

    @Test
    void keysArriveAndTheSizeChanges() {
        try (Tmux terminal = Tmux.shell(Program.in(temp), 60, 12)) {
            terminal.waitFor("prompt$")
                    .type("stty size; echo β; echo $QUIZRAFT_PROGRESS")
                    .press("Enter");
            terminal.waitFor("12 60\nβ\n" + temp.resolve("progress.db"));
            terminal.resize(40, 15).type("clear; stty size").press("Enter").waitFor("15 40");
            terminal.type("kill -TERM $$; quizraft --version").press("Enter").waitFor("quizraft 0.");
            terminal.type("exit 3").press("Enter");
            assertThat(terminal.waitForEnd()).isEqualTo(3);
        }
    }

    @Test
    void aSignalIsToldAsShellsDo() {
        try (Tmux terminal = Tmux.shell(Program.in(temp), 60, 12)) {
            terminal.waitFor("prompt$").type("kill -KILL $$").press("Enter");
            assertThat(terminal.waitForEnd()).isEqualTo(128 + 9);
        }
    }
}
