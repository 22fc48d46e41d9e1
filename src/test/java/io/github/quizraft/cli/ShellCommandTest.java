package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell as a script drives it. */
class ShellCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run = new CommandRun(Path.of(""));

    @BeforeEach
    void content() throws IOException {
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [
                  {"id": "raft", "term": "lipid raft", "definition": {"short": "Island in a membrane."}},
                  {"id": "ear", "term": "Ménière's disease", "definition": {"short": "Spells of dizziness."}}
                ]}
                """);
        run = new CommandRun(folder);
    }

    @Test
    void eachLineIsACommandAndTheLastStatusIsThatOfTheShell() {
        assertThat(script("lookup 'lipid raft' --field id\n\n# a comment\nquizraft terms --field id\n"))
                .isZero();
        assertThat(run.out()).isEqualTo("id\nraft\nid\nraft\near\n");
        assertThat(script("terms\nlookup nothing\n")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(script("lookup nothing\n# nothing is run here\n\n")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(script("")).isZero();
    }

    @Test
    void aCommandThatFailsIsNotTheLast() {
        assertThat(script("lookup --nope\nlookup nothing\nexport\nterms --field id\n"))
                .isZero();
        assertThat(run.err()).contains("--nope", "no entry for \"nothing\"", "say what to export");
        assertThat(run.out()).isEqualTo("id\nraft\near\n");
    }

    @Test
    void aLineThatIsNoCommandIsLookedUp() {
        assertThat(script("lipid raft\nMénière's disease\nlipid   raft --field id\n"))
                .isZero();
        assertThat(run.out()).contains("Island in a membrane.", "Spells of dizziness.", "id\nraft\n");
    }

    @Test
    void aMisspeltCommandIsNoticed() {
        assertThat(script("lokup raft\n")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.err()).contains("\"lokup\" is no command either; did you mean lookup?");
    }

    @Test
    void quotesGoOnAcrossLinesAndMustEnd() {
        assertThat(script("lookup 'lipid\nraft' \\\n --field id\n")).isZero();
        assertThat(run.out()).isEqualTo("id\nraft\n");
        assertThat(script("lookup 'lipid\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("a quote is open at the end: '");
    }

    @Test
    void leavingEndsItWithTheLastStatusOrTheGivenOne() {
        assertThat(script("lookup nothing\nexit\nlookup never\n")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(script("quit 7\n")).isEqualTo(7);
        assertThat(script("exit 255\n")).isEqualTo(255);
        assertThat(script("exit 256\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(script("exit soon\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).doesNotContain("never");
    }

    @Test
    void theQuestionMarkExplains() {
        assertThat(script("?\n")).isZero();
        assertThat(run.out()).contains("Commands", "  lookup ", "Ctrl-R", "  bdnf");
        assertThat(script("? new bank\n? grading\n")).isZero();
        assertThat(run.out()).contains("Usage: quizraft new bank", "Hard");
    }

    @Test
    void whatOnlyASystemShellKnowsIsRefusedAndNotTakenForWords() {
        assertThat(script("terms | head\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(script("terms > file\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(script("shell\n")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\"|\" means nothing here", "\">\"", "this is the shell already");
    }

    @Test
    void aCommandMayReadWhatFollows() {
        assertThat(script("lookup - --field id\nraft\nlipid raft\n")).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.out()).isEqualTo("id\nraft\n");
    }

    @Test
    void oddInputIsAnsweredLikeAnyOther() {
        assertThat(script("\u0000\u001B[2J\nlookup " + "x".repeat(1_000_000) + "\n\uFFFD\n"))
                .isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(run.err()).hasSizeLessThan(1_000).doesNotContain("\u001B");
    }

    @Test
    void anotherFolderHoldsForAllItsCommands() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"delta\", \"term\": \"delta\", \"definition\": {\"short\": \"Land.\"}}]}");
        run.reading("terms --field id\n");
        assertThat(run.status("shell", "--content", other.toString())).isZero();
        assertThat(run.out()).isEqualTo("id\ndelta\n");
        assertThat(run.status("shell", "--content", "nowhere")).isEqualTo(ExitStatus.BAD_CONTENT);
    }

    private int script(String text) {
        return run.reading(text).status("shell");
    }
}
