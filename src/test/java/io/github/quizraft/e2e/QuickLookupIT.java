package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lookups of scripts with the built program: what they load, and what they make of what was stored. */
class QuickLookupIT {
    private static final String[] LOOKUP = {"lookup", "mtor", "zzz", "--field", "id"};

    @TempDir
    static Path temp;

    /** What was built, in a place of its own; the classes are stored there once. */
    private static Path checkout;

    @BeforeAll
    static void copyWhatWasBuilt() throws IOException {
        checkout = temp.resolve("a copy");
        Files.createDirectories(checkout.resolve("target/lib"));
        for (Path file : List.of(Path.of("quizraft"), Path.of("glossary.json"), Path.of("target/quizraft.jar"))) {
            Files.copy(file, checkout.resolve(file));
            Files.setLastModifiedTime(
                    checkout.resolve(file), FileTime.from(Instant.now().minusSeconds(60)));
        }
        try (Stream<Path> libraries = Files.list(Path.of("target/lib"))) {
            for (Path library : libraries.toList()) {
                Files.copy(library, checkout.resolve(library));
            }
        }
    }

    @Test
    void theyLoadNeitherPicocliNorJackson() throws IOException {
        lookUp();
        Path log = temp.resolve("classes");
        Program noting = program().with("QUIZRAFT_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(noting.run("", LOOKUP).out()).isEqualTo("id\nmtor\n");
        assertThat(classes(log))
                .anyMatch(line -> line.contains("io.github.quizraft.index.Index "))
                .noneMatch(line -> line.contains(" picocli.") || line.contains("fasterxml"))
                .noneMatch(line -> line.contains("quizraft") && line.contains("Lambda"));
    }

    @Test
    void theyTakeTheirClassesFromTheStore() throws IOException {
        lookUp();
        Path log = temp.resolve("classes");
        program().with("QUIZRAFT_JAVA_OPTS", "-Xlog:class+load:file=" + log).run("", LOOKUP);
        assertThat(Files.readAllLines(log).stream()
                        .filter(line -> line.contains("io.github.quizraft.") && !line.contains("shared objects file")))
                .hasSizeLessThan(4);
    }

    @Test
    void whatIsStoredMayBeOldOrBrokenOrGone() throws IOException {
        lookUp();
        Path stored = stored();
        Instant old = Instant.now().minusSeconds(120);
        Files.setLastModifiedTime(stored, FileTime.from(old));
        Files.setLastModifiedTime(stored.resolveSibling("tried"), FileTime.from(old));
        lookUp();
        assertThat(Files.getLastModifiedTime(stored).toInstant())
                .as("stored anew")
                .isAfter(old.plusSeconds(60));

        try (RandomAccessFile file = new RandomAccessFile(writable(stored), "rw")) {
            file.setLength(file.length() / 2);
        }
        lookUp();
        Files.write(stored, new byte[0]);
        lookUp();
        Files.delete(stored);
        lookUp();

        assertThat(program().run("", "cache", "build").out())
                .startsWith("index of " + checkout.resolve("glossary.json"));
        assertThat(stored()).isNotEmptyFile();
    }

    private void lookUp() {
        Piped run = program().run("", LOOKUP);
        assertThat(run.out()).isEqualTo("id\nmtor\n");
        assertThat(run.err()).isEqualTo("no entry for \"zzz\"\n");
        assertThat(run.status()).isEqualTo(1);
    }

    private Program program() {
        return Program.in(temp).from(checkout.resolve("quizraft"));
    }

    private Path stored() throws IOException {
        try (Stream<Path> files = Files.walk(checkout.resolve("target/stored"))) {
            return files.filter(file -> file.endsWith("lookup")).findFirst().orElseThrow();
        }
    }

    private static File writable(Path file) {
        assertThat(file.toFile().setWritable(true)).isTrue();
        return file.toFile();
    }

    private static List<String> classes(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
    }
}
