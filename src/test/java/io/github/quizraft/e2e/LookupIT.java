package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking terms up with the built program, as scripts do and as badly as they can. */
class LookupIT {
    @TempDir
    Path folder;

    @Test
    void aTermThatIsNotThereIsNoFailureOfTheProgram() {
        Piped run = program().run("", "lookup", "no such term");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("no entry for \"no such term\"\n");
    }

    @Test
    void anEmptyTermIsNotFound() {
        Piped run = program().run("", "lookup", "");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("no entry for \"\"\n");
    }

    @Test
    void aTermOfAMegabyteIsNotFoundAndNotRepeatedInFull() {
        Piped run = program().run("x".repeat(1_000_000) + "\nbdnf\n", "lookup", "-", "--field", "id");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("id\nbdnf\n");
        assertThat(run.err()).hasSizeLessThan(200).endsWith("...\"\n");
    }

    @Test
    void bytesThatAreNoTextAreAnsweredLikeAnyOthers() throws IOException {
        Path input = folder.resolve("input");
        Files.write(input, new byte[] {(byte) 0xFF, (byte) 0xC3, '\n', 'd', 'm', 'n', '\n'});
        Process process = program()
                .process("lookup", "-", "--template", "{id}")
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("default-mode-network\n", "no entry for ");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        Piped run = program().run("", "lookup", "\u001B[2Jevil\u0007");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("no entry for \"[2Jevil\"\n");
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("content/glossary.json"));
        Piped run = program()
                .run("", "lookup", "x", "--content", folder.resolve("content").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("glossary.json:1:1: this is a folder; expected a file");
    }

    @Test
    void aReaderThatHasHadEnoughEndsItQuietly() {
        Piped run = shell("yes bdnf | head -200000 | %s lookup - | head -1; echo ${PIPESTATUS[2]} >&2");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines()).containsExactly("141");
    }

    @Test
    void aFullDiskIsAFailure() {
        Piped run = shell("%s lookup bdnf > /dev/full");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("could not be written");
    }

    @Test
    void aFullDiskIsAFailureAlsoWhenATermWasMissed() {
        Piped run = shell("%s lookup bdnf zebra --format json > /dev/full");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("no entry for \"zebra\"", "could not be written");
    }

    @Test
    void aClosedStreamIsNotTakenForAnotherFile() {
        assertThat(shell("%s lookup --stdin --field id <&-").out()).isEqualTo("id\n");
        assertThat(shell("%s lookup bdnf --field id >&-").status()).isEqualTo(4);
        assertThat(shell("%s lookup zebra --field id 2>&-").status()).isEqualTo(1);
    }

    @Test
    void anExportEndsQuietlyAsWell() {
        for (String format : new String[] {"tbx", "csv"}) {
            Piped run = shell("%s export " + format + " | head -1; echo ${PIPESTATUS[0]} >&2");
            assertThat(run.err().lines()).as(format).containsExactly("141");
        }
    }

    @Test
    void anAnswerDoesNotWaitForTheEndOfTheNextTerm() throws IOException, InterruptedException {
        Process process = program().process("lookup", "-", "--format", "ndjson").start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.write("bdnf\nmto");
            in.flush();
            assertThat(out.readLine()).startsWith("{\"query\":\"bdnf\"");
            in.write("r\n");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** Whoever asks over a pipe waits for each answer before asking the next. */
    @Test
    void answersStreamAsTheTermsArrive() throws IOException, InterruptedException {
        Process process = program().process("lookup", "-", "--format", "ndjson").start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String term : new String[] {"bdnf", "mtor", "nmda"}) {
                in.write(term + "\n");
                in.flush();
                assertThat(out.readLine()).startsWith("{\"query\":\"" + term + "\"");
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anyLocaleWillDo() throws IOException {
        Files.writeString(folder.resolve("glossary.json"), """
                {"terms": [{"id": "b", "term": "beta-endorphin", "definition": {"short": "An opioid of the body."}}]}""");
        Piped run = program().with("LC_ALL", "C").run("", "lookup", "β-endorphin", "--template", "{term}");
        assertThat(run.out()).isEqualTo("beta-endorphin\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void onATerminalItIsColouredWrappedAndPaged() {
        try (Tmux terminal = Tmux.start(program().with("PAGER", "head -3"), 60, 10, "lookup", "bdnf", "mtor")) {
            terminal.waitForEnd();
            assertThat(terminal.screen().lines().filter(line -> !line.isBlank()))
                    .hasSize(3);
            assertThat(terminal.colouredScreen()).contains("\u001B[1m");
        }
    }

    /** The launcher must not take them for what a script wants, and leave out what a terminal needs. */
    @Test
    void formatsMayBeTermsOnATerminal() {
        try (Tmux terminal = Tmux.start(program(), 60, 10, "lookup", "json", "a --format json")) {
            terminal.waitForEnd();
            assertThat(terminal.screen()).contains("no entry for \"json\"", "no entry for \"a --format json\"");
        }
    }

    private Program program() {
        return Program.in(folder);
    }

    private Piped shell(String command) {
        Program program = program();
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command.formatted("'" + program.launcher() + "'"))
                .directory(folder.toFile());
        bash.environment().clear();
        bash.environment().putAll(program.environment());
        return Piped.run(bash, "");
    }
}
