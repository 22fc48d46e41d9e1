package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking the built program into a folder of programs. */
class InstallIT {
    @TempDir
    private Path folder;

    private Program program = Program.in(Path.of(""));
    private Path link = Path.of("");

    @BeforeEach
    void begin() {
        program = Program.in(folder);
        link = folder.resolve(".local/bin/quizraft");
    }

    @Test
    void theProgramCanThenBeStartedByItsName() {
        Piped installed = program.run("", "install");
        assertThat(installed.status()).isZero();
        assertThat(installed.out()).contains("is not on your PATH", "export PATH=\"" + link.getParent() + ":$PATH\"");

        Program byName = program.from(link).with("PATH", link.getParent() + ":" + path());
        assertThat(byName.run("", "--version").out()).startsWith("quizraft ");
        Piped again = byName.run("", "install");
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("already").doesNotContain("is not on your PATH");
    }

    @Test
    void theLinkIsTakenAwayAgain() {
        program.run("", "install", "--dir", "my bin");
        assertThat(folder.resolve("my bin/quizraft")).isSymbolicLink();

        assertThat(program.run("", "install", "--dir", "my bin", "--remove").status())
                .isZero();

        assertThat(Files.exists(folder.resolve("my bin/quizraft"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(program.run("", "install", "--dir", "my bin", "--remove").out())
                .contains("nothing was removed");
    }

    @Test
    void whatIsNotOursIsNeitherReplacedNorRemoved() throws IOException {
        Files.createDirectories(link.getParent());
        Files.writeString(link, "another program");
        refuse("is not a link");
        assertThat(link).hasContent("another program");

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("/usr/bin/env"));
        refuse("leads to /usr/bin/env");

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("nowhere"));
        refuse("leads to " + link.resolveSibling("nowhere"));
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Piped run = program.run("", "install", "--dir", "file/bin");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains(folder.resolve("file/bin/quizraft") + " cannot be made");
    }

    private void refuse(String why) {
        for (String[] command : new String[][] {{"install"}, {"install", "--remove"}}) {
            Piped run = program.run("", command);
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.err()).contains(why);
        }
    }

    private String path() {
        return program.environment().getOrDefault("PATH", "");
    }
}
