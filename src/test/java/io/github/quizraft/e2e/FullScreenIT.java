package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built program in a real terminal. */
class FullScreenIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final String RIVERS = Path.of("src/test/resources/fixtures/glossary-only")
            .toAbsolutePath()
            .toString();
    private static final String BROKEN =
            Path.of("src/test/resources/fixtures/one-broken").toAbsolutePath().toString();
    /** Keys are ignored for a moment after the reveal. */
    private static final Duration BLIND = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @Test
    void aSessionIsStudiedQuitMidwayAndResumedWithNothingLost() {
        Program program = program();
        try (Tmux terminal = start(program)) {
            terminal.press("Enter").waitFor("1/8");
            for (int i = 1; i <= 4; i++) {
                answerAsUnknown(terminal);
                terminal.press("3").waitFor((i + 1) + "/8");
            }
            quit(terminal);
            terminal.waitFor("4 answers on 4 cards").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(reviews(program)).isEqualTo("4");
        try (Tmux terminal = start(program)) {
            terminal.waitFor("6 new today").press("Enter").waitFor("1/4");
            for (int i = 1; i <= 4; i++) {
                answerAsUnknown(terminal);
                terminal.press("3");
                terminal.waitFor(i < 4 ? (i + 1) + "/4" : "4 answers on 4 cards");
            }
            terminal.press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(reviews(program)).isEqualTo("8");
    }

    @Test
    void aGlossaryAloneIsStudied() {
        Program program = program();
        try (Tmux terminal = Tmux.start(program, 80, 24, "--content", RIVERS, "--seed", "42")) {
            terminal.waitFor("Glossary cards").press("Enter").waitFor("1/10");
            for (int i = 2; !terminal.screen().contains("show the meaning"); i++) {
                answerAsUnknown(terminal);
                terminal.press("3").waitFor(i + "/10");
            }
            LockSupport.parkNanos(BLIND.toNanos());
            terminal.press("Enter").waitFor("What you had:").press("1").waitFor("1 [*]");
            terminal.press("Enter").waitFor("= 1 [*]");
            LockSupport.parkNanos(BLIND.toNanos());
            terminal.press("Enter").waitUntilGone("= 1 [*]");
            quit(terminal);
            terminal.waitFor("Everything is saved").press("q");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(Integer.parseInt(reviews(program))).isPositive();
    }

    @Test
    void resizingKeepsWhatWasTypedAndShown() {
        try (Tmux terminal = start(program())) {
            terminal.press("Enter").waitFor("1/8");
            answerAsUnknown(terminal);
            terminal.resize(40, 12).waitFor("Again 1m");
            terminal.resize(120, 40).waitFor("[1 Again 1 min]");
            terminal.resize(80, 24).waitFor("[1 Again 1 min]");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129", "INT,130"})
    void aSignalAtTheRevealSavesTheAnswerAndRestoresTheTerminal(String signal, int status) {
        Program program = program();
        try (Tmux shell = Tmux.shell(program, 80, 24)) {
            shell.waitFor("prompt$")
                    .type("quizraft --content " + CELLS + "; echo status=$?; stty -a\n")
                    .waitFor("All banks");
            shell.press("j", "Enter").waitFor("1/8");
            answerAsUnknown(shell);
            assertThat(reviews(program)).isEqualTo("0");
            signal(shell, signal);
            shell.waitUntil(
                    "the screen is given back",
                    () -> shell.about("alternate_on").equals("0"));
            shell.type("echo status=$?; stty -a\n").waitFor("status=" + status).waitFor(" echo ");
            assertThat(shell.about("cursor_flag")).isEqualTo("1");
            assertThat(reviews(program)).isEqualTo("1");
        }
    }

    @Test
    void suspendsAndComesBackTwice() {
        try (Tmux shell = Tmux.shell(program(), 80, 24)) {
            shell.waitFor("prompt$").type("quizraft --content " + CELLS + "\n").waitFor("All banks");
            for (int i = 0; i < 2; i++) {
                shell.press("C-z").waitFor("prompt$").type("stty -a\n").waitFor(" echo ");
                assertThat(shell.about("alternate_on")).isEqualTo("0");
                shell.type("clear; fg\n").waitFor("All banks");
                assertThat(shell.about("alternate_on")).isEqualTo("1");
            }
            shell.press("q").waitFor("prompt$");
        }
    }

    @Test
    void withoutColourTheMarksTellTheSame() {
        try (Tmux terminal = start(program().with("NO_COLOR", "1"))) {
            terminal.press("Enter").waitFor("1/8");
            answerAsUnknown(terminal);
            assertThat(terminal.colouredScreen())
                    .doesNotContain("[38;")
                    .doesNotContain("[33m")
                    .contains(" x ");
        }
    }

    @Test
    void aDumbTerminalGetsLineMode() {
        try (Tmux terminal = Tmux.start(program().with("TERM", "dumb"), 80, 24, "--content", CELLS)) {
            terminal.waitFor("Type :? for help.").type(":q\n");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void brokenBanksAreNamedAndTheGoodOnesUsable() {
        try (Tmux terminal = Tmux.start(program(), 80, 24, "--content", BROKEN)) {
            terminal.waitFor("p shows").press("p").waitFor("did you mean").waitFor(".json:5:");
            terminal.press("Escape")
                    .waitFor("Good bank")
                    .press("j", "j", "Enter")
                    .waitFor("1/1");
        }
    }

    private Program program() {
        return Program.in(folder);
    }

    private static Tmux start(Program program) {
        return Tmux.start(program, 80, 24, "--content", CELLS, "--seed", "42")
                .waitFor("All banks")
                .press("j")
                .waitFor("> Cells");
    }

    /** Goes through "don't know", whatever kind of question it is. */
    private static void answerAsUnknown(Tmux terminal) {
        if (terminal.screen().contains("esc commands")) {
            terminal.press("Escape").waitFor("back to typing");
        }
        terminal.press("n").waitFor("1 Again");
        LockSupport.parkNanos(BLIND.toNanos());
    }

    private static void quit(Tmux terminal) {
        if (terminal.screen().contains("esc commands")) {
            terminal.press("Escape").waitFor("back to typing");
        }
        terminal.press("q");
    }

    private static void signal(Tmux shell, String signal) {
        ProcessHandle java = ProcessHandle.of(shell.pid())
                .orElseThrow()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        Piped.run("kill", "-" + signal, String.valueOf(java.pid()));
    }

    private static String reviews(Program program) {
        Tools.require("sqlite3");
        return Piped.run("sqlite3", program.progress().toString(), "select count(*) from review")
                .out()
                .strip();
    }
}
