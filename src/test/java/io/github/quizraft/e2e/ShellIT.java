package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell in a real terminal, and as a script. */
class ShellIT {
    private static final String PROMPT = "quizraft>";

    @TempDir
    private Path folder;

    private Program program = Program.in(Path.of(""));

    @BeforeEach
    void content() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("quizzes"));
        Files.writeString(content.resolve("glossary.json"), """
                {"terms": [
                  {"id": "raft", "term": "lipid raft", "definition": {"short": "Island in a membrane."}},
                  {"id": "bdnf", "term": "BDNF", "definition": {"short": "A growth factor."}}
                ]}
                """);
        Files.writeString(content.resolve("quizzes/rivers.json"), """
                {"id": "rivers", "questions": [{"id": "R-1", "kind": "short", "stem": "Which river runs through Vienna?",
                 "answers": ["Danube"], "explanation": "It crosses the city."}]}
                """);
        program = Program.in(folder).with("QUIZRAFT_CONTENT", content.toString());
    }

    @Test
    void aTermIsCompletedAndLookedUp() {
        try (Tmux terminal = start()) {
            terminal.type("lookup lip")
                    .press("Tab")
                    .waitFor("lookup lipid\\ raft")
                    .press("Enter");
            terminal.waitFor("Island in a membrane.");
            terminal.type("bdn").press("Tab").waitFor("> BDNF").press("Enter").waitFor("A growth factor.");
            terminal.type("stu").press("Tab").waitFor("> study");
            terminal.type("riv").press("Tab").waitFor("> study rivers").press("C-c");
            terminal.type("exit").press("Enter");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void candidatesAreListedWithWhatTheyAre() {
        try (Tmux terminal = start()) {
            terminal.type("lookup --fo").press("Tab").waitFor("lookup --format");
            terminal.press("Tab").waitFor("ndjson").press("C-c");
            terminal.type("l").press("Tab").waitFor("Island in a membrane").waitFor("Look terms up");
        }
    }

    @Test
    void whatWasTypedIsThereNextTimeButForWhatBeganWithASpace() throws IOException {
        try (Tmux terminal = start()) {
            terminal.type("lipid raft").press("Enter").waitFor("Island");
            terminal.type(" bdnf").press("Enter").waitFor("A growth factor.");
            terminal.press("C-d");
            assertThat(terminal.waitForEnd()).isZero();
        }
        assertThat(Files.readString(folder.resolve(".local/share/quizraft/shell-history")))
                .isEqualTo("lipid raft\n");
        try (Tmux terminal = start()) {
            terminal.press("Up").waitFor("> lipid raft").press("Enter").waitFor("Island");
            terminal.press("C-r").type("raf").waitFor("bck-i-search: raf").waitFor("lipid raft");
        }
    }

    @Test
    void theFullScreenTakesTheTerminalAndGivesItBack() {
        try (Tmux terminal = start()) {
            for (int i = 0; i < 2; i++) {
                terminal.type("study rivers --no-save").press("Enter").waitFor("Vienna?");
                assertThat(terminal.about("alternate_on")).isEqualTo("1");
                terminal.press("Escape")
                        .waitFor("back to typing")
                        .press("q")
                        .waitFor("Session done")
                        .press("q");
                terminal.waitUntil(
                        "the screen is given back",
                        () -> terminal.about("alternate_on").equals("0"));
                terminal.press("C-l").waitUntilGone("Session done");
                terminal.type("bdnf").press("Enter").waitFor("A growth factor.");
            }
        }
    }

    @Test
    void lineModeReadsFromTheSameTerminal() {
        try (Tmux terminal = start()) {
            terminal.type("study rivers --no-save --plain").press("Enter").waitFor("Vienna?");
            terminal.type("Danube").press("Enter").waitFor("It crosses the city.");
            terminal.press("C-d").waitFor("\n" + PROMPT);
            terminal.type("bdnf").press("Enter").waitFor("A growth factor.");
        }
    }

    @Test
    void controlCCancelsALineOrACommandAndNeverTheShell() {
        try (Tmux terminal = start()) {
            terminal.type("lookup 'not finished").press("C-c");
            terminal.type("lookup -").press("Enter").waitFor("> lookup -");
            terminal.type("lipid raft")
                    .press("Enter")
                    .waitFor("Island")
                    .press("C-c")
                    .waitFor("quizraft [130]>");
            terminal.type("bdnf").press("Enter").waitFor("A growth factor.").waitFor("\n" + PROMPT);
        }
    }

    @Test
    void aFailedCommandShowsItsStatusAndAnOpenQuoteGoesOn() {
        try (Tmux terminal = start()) {
            terminal.type("lookup nothing")
                    .press("Enter")
                    .waitFor("no entry for")
                    .waitFor("quizraft [1]>");
            terminal.type("lookup 'lipid").press("Enter").waitFor("\n>");
            terminal.type("raft'").press("Enter").waitFor("Island in a membrane.");
        }
    }

    @Test
    void theQuestionMarkShowsWhatThereIs() {
        try (Tmux terminal =
                Tmux.start(program.with("PAGER", "cat"), 80, 100, "shell").waitFor(PROMPT)) {
            terminal.type("?")
                    .press("Enter")
                    .waitFor("Ctrl-R")
                    .waitFor("terms --category")
                    .waitFor("  export ");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129"})
    void aSignalEndsItWithTheTerminalAsItWas(String signal, int status) throws IOException {
        try (Tmux shell = Tmux.shell(program, 80, 24)) {
            shell.waitFor("prompt$")
                    .type("quizraft shell; echo status=$?; stty -a\n")
                    .waitFor(PROMPT);
            shell.type("bdnf\n").waitFor("A growth factor.").type("half a li").waitFor("half a li");
            signal(shell, signal);
            shell.waitFor("status=" + status).waitFor(" icanon ").waitFor(" echo ");
        }
        assertThat(folder.resolve(".local/share/quizraft/shell-history")).hasContent("bdnf");
    }

    @Test
    void aDumbTerminalHasAPromptWithoutAnEditor() {
        try (Tmux terminal = Tmux.start(program.with("TERM", "dumb"), 80, 24, "shell")) {
            terminal.waitFor(PROMPT).type("bdnf").press("Enter").waitFor("A growth factor.");
            terminal.type("exit").press("Enter");
            assertThat(terminal.waitForEnd()).isZero();
        }
    }

    @Test
    void coloursTellTheParts() {
        try (Tmux terminal = start()) {
            terminal.type("lookup --nope 'x'")
                    .waitUntil(
                            "the command is blue and the option orange",
                            () -> terminal.colouredScreen().matches("(?s).*38;5;75mlookup.*38;5;214m--nope.*"));
        }
    }

    @Test
    void withoutColourThereIsNoneInListsEither() {
        try (Tmux terminal =
                Tmux.start(program.with("NO_COLOR", "1"), 80, 24, "shell").waitFor(PROMPT)) {
            terminal.type("l").press("Tab").waitFor("Island in a membrane").press("Tab");
            terminal.waitFor("> lookup");
            assertThat(terminal.colouredScreen()).doesNotContainPattern("\\[(\\d+;)*(3[0-8]|4[0-8]|9[0-7])\\D");
        }
    }

    @Test
    void aTerminalOfOneCellAndAStormOfSizesAreSurvived() {
        program = program.with("PAGER", "cat");
        try (Tmux terminal = start()) {
            for (int i = 1; i < 20; i++) {
                terminal.resize(1 + i * 7 % 90, 1 + i * 3 % 30);
            }
            terminal.resize(1, 1).type("bdnf").press("Enter").resize(80, 24);
            String tty = terminal.about("pane_tty");
            terminal.waitUntil(
                    "the terminal has its size again",
                    () -> Piped.run("stty", "-F", tty, "size").out().equals("24 80\n"));
            terminal.press("C-l").type("lipid raft").press("Enter").waitFor("Island in a membrane.");
        }
    }

    @Test
    void aScriptIsRunLineByLine() {
        Piped run = program.run("lookup bdnf --field id\nlookup nothing\n'lipid raft' --field id\n", "shell");
        assertThat(run.out()).isEqualTo("id\nbdnf\nid\nraft\n");
        assertThat(run.err()).isEqualTo("no entry for \"nothing\"\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void aHistoryThatCannotBeKeptIsSaidOnce() throws IOException {
        Files.createDirectories(folder.resolve(".local/share/quizraft/shell-history"));
        try (Tmux terminal = start()) {
            terminal.waitFor("is not kept for later");
            terminal.press("C-l").type("bdnf").press("Enter").waitFor("A growth factor.");
            assertThat(terminal.screen()).doesNotContain("is not kept");
        }
    }

    private Tmux start() {
        return Tmux.start(program, 80, 24, "shell").waitFor(PROMPT);
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
}
