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

/** Marking terms with the built program, as a filter between others and at a terminal. */
class AnnotateIT {
    @TempDir
    private Path folder;

    /** Whoever writes over a pipe may wait for each line before writing the next. */
    @Test
    void linesStreamAsTheyArrive() throws IOException, InterruptedException {
        Process process = program().process("annotate", "--color", "always").start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line : new String[] {"BDNF, then.", "More BDNF!", "Lipid"}) {
                in.write(line + "\n");
                in.flush();
                if (line.contains("BDNF")) {
                    assertThat(out.readLine()).isEqualTo(line.replace("BDNF", "\u001B[36mBDNF\u001B[0m"));
                }
            }
            in.write("rafts.\n");
            in.flush();
            assertThat(out.readLine()).isEqualTo("\u001B[36mLipid\u001B[0m");
            assertThat(out.readLine()).isEqualTo("\u001B[36mrafts\u001B[0m.");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aTextWithoutColoursComesOutByteForByte() throws IOException {
        Path page = Path.of("docs/content-review.md").toAbsolutePath();
        Piped run = program().run(Files.readString(page) + "\r\n\tx", "annotate");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(page) + "\r\n\tx");
    }

    @Test
    void nothingIsMadeOfNothing() {
        Piped run = program().run("", "annotate");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreSaidWithTheirPlace() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[] {'B', 'D', 'N', 'F', '\n', ' ', (byte) 0xE2, (byte) 0x82});
        Piped run = program().run("", "annotate", "bad.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("BDNF\n");
        assertThat(run.err()).isEqualTo("quizraft: bad.txt:2:2: byte E2 at offset 6 is not UTF-8; save it as UTF-8\n");
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreNamed() {
        Piped directory = program().run("", "annotate", folder.toString());
        assertThat(directory.status()).isEqualTo(3);
        assertThat(directory.err()).isEqualTo("quizraft: " + folder + ": this is a folder; expected a file\n");
        Piped missing = program().run("", "annotate", "none.txt");
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).startsWith("quizraft: none.txt: cannot be read: ");
    }

    @Test
    void aNamedPipeIsReadLikeAFile() {
        Piped run = shell("%s annotate --list <(echo BDNF) <(echo mTOR)");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("BDNF\nmTOR\n");
    }

    @Test
    void aReaderThatHasHadEnoughEndsItQuietly() {
        Piped run = shell("yes BDNF, | %s annotate | head -1; echo ${PIPESTATUS[1]} >&2");
        assertThat(run.out()).isEqualTo("BDNF,\n");
        assertThat(run.err()).isEqualTo("141\n");
    }

    @Test
    void aFullDiskIsAFailure() {
        Piped run = shell("yes BDNF | head -100000 | %s annotate > /dev/full");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("could not be written");
    }

    @Test
    void whatNeverEndsALineIsNoText() {
        Piped run = shell("head -c 100000000 /dev/zero | %s annotate --list");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("quizraft: standard input:1:1: the line has more than 64 MiB; this does not look"
                        + " like text\n");
    }

    @Test
    void anyLocaleWillDo() {
        Piped run = program().with("LC_ALL", "C").run("h\u00EDppoc\u00E1mpus \u2192", "annotate", "--format", "tsv");
        assertThat(run.out()).endsWith("\th\u00EDppoc\u00E1mpus\tname\thippocampus\thippocampus\n");
    }

    @Test
    void aShellReadsOnAfterIt() {
        Piped run = program().run("annotate --list notes\nlookup mtor --template {id}\n", "shell");
        assertThat(run.err()).contains("notes: cannot be read");
        assertThat(run.out()).isEqualTo("mtor\n");
    }

    @Test
    void onATerminalFilesAreColouredAndPaged() throws IOException {
        Files.writeString(folder.resolve("long.txt"), "More BDNF\n".repeat(50));
        try (Tmux terminal = Tmux.start(program().with("PAGER", "head -3"), 60, 10, "annotate", "long.txt")) {
            terminal.waitForEnd();
            assertThat(terminal.screen().lines().filter(line -> !line.isBlank()))
                    .hasSize(3);
            assertThat(terminal.colouredScreen()).contains("\u001B[36mBDNF");
        }
    }

    private Program program() {
        return Program.in(folder);
    }

    private Piped shell(String command) {
        Program program = program();
        ProcessBuilder bash = new ProcessBuilder(
                        "bash", "-o", "pipefail", "-c", command.formatted("'" + program.launcher() + "'"))
                .directory(folder.toFile());
        bash.environment().clear();
        bash.environment().putAll(program.environment());
        return Piped.run(bash, "");
    }
}
