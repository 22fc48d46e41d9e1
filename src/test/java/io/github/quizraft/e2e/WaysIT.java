package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to study, in a real terminal. */
class WaysIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    /** Keys are ignored for a moment after the reveal. */
    private static final Duration BLIND = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"o,ahead", "oj,weakest"})
    void waysThatCountAddToTheLog(String keys, String way) {
        Program program = Program.in(folder);
        study(program, 1);
        try (Tmux terminal = app(program)) {
            choose(terminal, keys);
            terminal.waitFor("1/1");
            pass(terminal);
            terminal.press("3").waitFor("Everything is saved").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(answers(program)).as(way).isEqualTo(2);
    }

    @Test
    void onlyWhatASearchFindsIsAsked() {
        Program program = Program.in(folder);
        Piped done = program.run("\n3\n\n", "study", "--content", CELLS, "--only", "osmosis kind:single");
        assertThat(done.out()).contains("1 card.", "cells/C-1");
        assertThat(program.run("", "study", "--content", CELLS, "--only", "bnk:cells")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void mixedUpPairsSayWhenThereAreNone() {
        try (Tmux terminal = app(Program.in(folder))) {
            choose(terminal, "ojj");
            terminal.waitFor("Nothing was mixed up here");
        }
    }

    @Test
    void crammingLeavesTheScheduleAlone() {
        Program program = Program.in(folder);
        try (Tmux terminal = app(program)) {
            choose(terminal, "ojjj");
            terminal.waitFor("1/8");
            pass(terminal);
            terminal.waitFor("Practice:").press("3").waitFor("2/8");
            terminal.press("C-c").waitForEnd();
        }
        assertThat(answers(program)).isZero();
    }

    @Test
    void anExamRunsAgainstTheClockAndTellsItsAnswersAtTheEnd() {
        Program program = Program.in(folder);
        try (Tmux terminal = Tmux.start(
                program,
                80,
                24,
                "study",
                "cells",
                "--content",
                CELLS,
                "--seed",
                "42",
                "--mode",
                "exam",
                "--cards",
                "2",
                "--minutes",
                "1")) {
            terminal.waitFor("1/2").waitFor("0:58 left");
            command(terminal, "n");
            terminal.waitFor("2/2");
            LockSupport.parkNanos(BLIND.toNanos());
            command(terminal, "n");
            terminal.waitFor("0 of 2 points")
                    .press("Enter")
                    .waitFor("Not quite.")
                    .press("q");
            terminal.waitFor("Exam done").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(answers(program)).isZero();
    }

    private static void choose(Tmux terminal, String keys) {
        terminal.type(keys).waitFor("Ways to study").press("Enter");
    }

    private static void pass(Tmux terminal) {
        command(terminal, "n");
        terminal.waitFor("Why");
        LockSupport.parkNanos(BLIND.toNanos());
    }

    private static void command(Tmux terminal, String key) {
        if (terminal.screen().contains("esc commands")) {
            terminal.press("Escape").waitFor("back to typing");
        }
        terminal.press(key);
    }

    private static Tmux app(Program program) {
        return Tmux.start(program, 80, 24, "--content", CELLS, "--seed", "42")
                .waitFor("All banks")
                .press("j")
                .waitFor("> Cells");
    }

    /** Answers one card in line mode. */
    private static void study(Program program, int cards) {
        Piped done = program.run(
                "\n\n3\n:q\n", "study", "cells", "--content", CELLS, "--seed", "42", "--cards", String.valueOf(cards));
        assertThat(done.out()).contains("1 answer on 1 card");
    }

    private static int answers(Program program) {
        Tools.require("sqlite3");
        return Integer.parseInt(Piped.run("sqlite3", program.progress().toString(), "select count(*) from review")
                .out()
                .strip());
    }
}
