package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studying while another program keeps the progress file for itself. */
class LockedStoreIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();

    /** Keys are ignored for a moment after the reveal. */
    private static final Duration BLIND = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Test
    void theAppSaysThatItWaitsAndLosesNothing() throws IOException {
        Program program = Program.in(folder);
        try (Tmux terminal = study(program)) {
            terminal.waitFor("1/1").press("n").waitFor("take Again");
            LockSupport.parkNanos(BLIND.toNanos());
            try (OtherProgram other = new OtherProgram(program)) {
                terminal.press("2").waitFor("Waiting: another program");
                terminal.press("Escape").waitFor("you stopped");
                terminal.press("2").waitFor("Waiting: another program");
                terminal.waitUntilGone("Waiting: another program").waitFor("Not saved");
                assertThat(other.isAlive()).isTrue();
                terminal.press("2").waitFor("Waiting: another program");
            }
            terminal.waitFor("Everything is saved").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(other(program, "SELECT grade FROM review;")).containsExactly("2");
    }

    @Test
    void lineModeSaysSoToo() throws IOException {
        Program program = Program.in(folder).with("TERM", "dumb");
        try (Tmux terminal = study(program)) {
            terminal.waitFor("Number:").type("\n").waitFor("Grade:");
            try (OtherProgram other = new OtherProgram(program)) {
                terminal.type("2\n").waitFor("Waiting: another program");
                assertThat(other.isAlive()).isTrue();
            }
            terminal.waitFor("Enter leaves").type("\n");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(other(program, "SELECT grade FROM review;")).containsExactly("2");
    }

    private static Tmux study(Program program) {
        return Tmux.start(program, 80, 24, "study", "--content", CELLS, "--only", "kind:single");
    }

    private static List<String> other(Program program, String sql) {
        return Piped.run("sqlite3", program.progress().toString(), sql).lines();
    }

    /** It writes until it is closed. */
    private static final class OtherProgram implements AutoCloseable {
        private final Process process;
        private final Writer in;

        OtherProgram(Program program) throws IOException {
            Tools.require("sqlite3");
            process = new ProcessBuilder("sqlite3", program.progress().toString()).start();
            in = process.outputWriter();
            in.write("BEGIN EXCLUSIVE;\nSELECT 'begun';\n");
            in.flush();
            assertThat(process.inputReader().readLine()).isEqualTo("begun");
        }

        boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public void close() throws IOException {
            in.close();
            Piped.statusOf(process, List.of("sqlite3"));
        }
    }
}
