package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program, started as a user and as a script do. */
final class StartIT {
    @TempDir
    private Path temp;

    @Test
    void theVersionIsTheOneBuilt() {
        Piped run = Program.in(temp).run("", "--version");
        assertThat(run.out()).matches("quizraft \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theStatusIsTheProgramsOwn() {
        assertThat(Program.in(temp).run("", "lookup", "BDNF").status()).isZero();
        assertThat(Program.in(temp).run("", "lookup", "no such term").status()).isEqualTo(1);
        assertThat(Program.in(temp).run("", "no-such-command").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.UTF-8"})
    void argumentsSurviveAnyLocale(String locale) {
        Piped run = Program.in(temp).with("LC_ALL", locale).run("", "lookup", "β-Ölüm 🍕");
        assertThat(run.err()).contains("\"β-Ölüm 🍕\"");
    }

    @Test
    void javaHasNothingToSayAboutNativeLibraries() {
        Piped run = Program.in(temp).run("", "banks");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("receptors-glutamate");
        assertThat(run.status()).isZero();
    }

    @Test
    void theBanksAreKeptInMindUntilTheyChange() throws IOException {
        Path quizzes = Files.createDirectory(temp.resolve("quizzes"));
        Path bank = Files.copy(
                Path.of("src/test/resources/fixtures/planets/quizzes/planets.json"), quizzes.resolve("planets.json"));
        Files.copy(Path.of("src/test/resources/fixtures/planets/glossary.json"), temp.resolve("glossary.json"));
        settle(bank);
        settle(temp.resolve("glossary.json"));
        Program program = Program.in(temp);
        String read = program.run("", "banks").out();
        assertThat(read).contains("planets ");
        assertThat(temp.resolve(".cache/quizraft"))
                .isDirectoryContaining(file -> file.toString().endsWith(".catalog"));
        assertThat(program.run("", "banks").out()).isEqualTo(read);

        Files.writeString(bank, Files.readString(bank).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Other\""));
        assertThat(program.run("", "banks").out()).contains("  Other\n");
    }

    /** The launcher has it noted which classes that takes; a rehearsal that did not end would hold up a first start. */
    @Test
    void theRehearsalEndsByItself() {
        Piped run = Program.in(temp).run("banks\nlookup NMDA\n", "rehearse");
        assertThat(run.out()).contains("NMDA receptor", "receptors-glutamate", "True retention");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    /** What has just been written may be written again unnoticed, and is not kept. */
    private static void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
}
