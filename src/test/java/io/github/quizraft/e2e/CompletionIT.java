package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pressing Tab in real shells. What was completed is then run: only the program can tell whether it is quoted right. */
class CompletionIT {
    private static final String GLOSSARY = """
            {"terms": [
              {"id": "raft", "term": "lipid raft", "aliases": ["floating platform"],
               "definition": {"short": "Island in a membrane."}},
              {"id": "ear", "term": "Ménière's $HOME \\"disease\\"", "definition": {"short": "Spells of dizziness."}},
              {"id": "endorphin", "term": "β-endorphin", "definition": {"short": "An opioid of our own."}},
              {"id": "bdnf", "term": "BDNF", "definition": {"short": "A growth factor."}}
            ]}
            """;

    @TempDir
    private Path folder;

    private Path content = Path.of("");
    private Program program = Program.in(Path.of(""));

    enum Shell {
        BASH,
        ZSH,
        FISH;

        String tool() {
            return name().toLowerCase(Locale.ROOT);
        }

        String[] arguments() {
            return this == BASH ? new String[] {"--rcfile", "rc", "-i"} : new String[] {"-i"};
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        content = Files.createDirectories(folder.resolve("my content"));
        Files.createDirectories(content.resolve("quizzes"));
        // Where this is missing, fish makes completions of all man pages, and goes on writing when the test has ended.
        Files.createDirectories(folder.resolve(".local/share/fish/generated_completions"));
        Files.writeString(content.resolve("glossary.json"), GLOSSARY);
        Files.writeString(content.resolve("quizzes/rivers.json"), """
                {"id": "rivers", "questions": [{"id": "R-1", "kind": "short", "stem": "Which river runs through Vienna?",
                 "answers": ["Danube"], "explanation": "It crosses the city."}]}
                """);
        Program plain = Program.in(folder);
        program = plain.with(
                        "PATH",
                        plain.launcher().getParent() + ":" + plain.environment().getOrDefault("PATH", ""))
                .with("QUIZRAFT_CONTENT", content.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aTermWithSpacesIsCompletedAsOneWord(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft lookup lip").press("Tab").waitFor("raft").press("Enter");
            terminal.waitFor("Island in a membrane.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyNameOfATermIsCompletedWhateverItsCase(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft lookup bdn").press("Tab").waitFor("lookup BDNF");
            terminal.type("floating\\ p").press("Tab").waitFor("latform").press("Enter");
            terminal.waitFor("A growth factor.").waitFor("Island in a membrane.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAShellWouldObeyIsQuoted(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft lookup Mén").press("Tab").waitFor("disease").press("Enter");
            terminal.waitFor("Spells of dizziness.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuoteThatWasOpenedIsRespected(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft define \"lipid r").press("Tab").waitFor("lipid raft");
            terminal.press("Enter").waitFor("Island in a membrane.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void commandsOptionsAndTheirValuesAreCompleted(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft che").press("Tab").waitFor("quizraft check");
            terminal.type("--for").press("Tab").waitFor("--format");
            terminal.type(shell == Shell.ZSH ? "te" : " te")
                    .press("Tab")
                    .waitFor("text")
                    .press("Enter");
            terminal.waitFor("1 question: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theValuesOfASettingAreCompleted(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft config set memory.mod").press("Tab").waitFor("memory.model");
            terminal.type("fs").press("Tab").waitFor("memory.model fsrs-");
            terminal.type("7").press("Enter").waitFor("memory.model = fsrs-7");
        }
    }

    @ParameterizedTest
    @EnumSource
    void banksComeFromTheFolderThatTheCommandLineNames(Shell shell) throws IOException {
        program = program.without("QUIZRAFT_CONTENT");
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft study --content my").press("Tab").waitFor("content");
            terminal.type(" --no-save --plain riv")
                    .press("Tab")
                    .waitFor("rivers")
                    .press("Enter");
            terminal.waitFor("Vienna?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIdOfACardIsCompletedAlsoBehindItsColon(Shell shell) throws IOException {
        try (Tmux terminal = start(shell)) {
            terminal.type("quizraft explain riv").press("Tab").waitFor("rivers/R-1");
            terminal.press("C-u")
                    .type("quizraft explain terms/bdnf:m")
                    .press("Tab")
                    .waitFor("terms/bdnf:meaning");
            terminal.press("Enter").waitFor("New: never asked.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms", "banks", "cards", "what", ""})
    void theQuestionOfAScriptIsAnsweredInSilenceWhereContentIsBroken(String what) throws IOException {
        Files.writeString(content.resolve("glossary.json"), "{\"terms\": [{\"id\": \u0007");
        Files.writeString(content.resolve("quizzes/rivers.json"), "[[[[");
        for (String prefix : List.of("", "x", "\"", "-")) {
            Piped run = program.run("", "complete", what, "--", prefix);
            assertThat(run).isEqualTo(new Piped(0, "", ""));
        }
        assertThat(program.run("", "complete", "terms", "--content", "nowhere", "--", "")
                        .err())
                .isEmpty();
        assertThat(program.run("", "complete")).isEqualTo(new Piped(0, "", ""));
    }

    @Test
    void aScriptThatIsNotOursIsLeftAlone() throws IOException {
        Path place = folder.resolve(".config/fish/completions/quizraft.fish");
        Files.createDirectories(place.getParent());
        Files.writeString(place, "# mine\n");

        Piped run = program.run("", "completion", "fish", "--install");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains(place + " was not made by quizraft");
        assertThat(place).hasContent("# mine\n");
    }

    /** None writes a history: it could come after the end of the test. */
    private Tmux start(Shell shell) throws IOException {
        Tools.require("tmux");
        Path binary = Tools.find(shell.tool());
        Piped installed = program.run("", "completion", shell.tool(), "--install");
        assertThat(installed.err()).isEmpty();
        String script = installed.lines().get(0);
        assertThat(program.run("", "completion", shell.tool(), "--install").status())
                .as("again")
                .isZero();
        Files.writeString(folder.resolve("rc"), "source '" + script + "'\nPS1='prompt$ '\nunset HISTFILE\n");
        Files.writeString(
                folder.resolve(".zshrc"), """
                fpath=('%s' $fpath)
                autoload -Uz compinit
                compinit -u -D
                PS1='prompt$ '
                """.formatted(Path.of(script).getParent()));
        Path fish = Files.createDirectories(folder.resolve(".config/fish"));
        Files.writeString(
                fish.resolve("config.fish"), "set -g fish_history ''\nfunction fish_prompt; echo 'prompt$ '; end\n");
        Tmux terminal = Tmux.start(program.from(binary), 100, 30, shell.arguments());
        return terminal.waitFor("prompt$");
    }
}
