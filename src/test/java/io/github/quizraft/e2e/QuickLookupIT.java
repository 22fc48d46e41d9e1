package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookups of scripts and short commands with the built program: what they load, and what they make of what was stored. */
class QuickLookupIT {
    private static final String[] LOOKUP = {"lookup", "mtor", "zzz", "--field", "id"};

    @TempDir
    static Path temp;

    private static BuiltCopy copy;

    @BeforeAll
    static void copyWhatWasBuilt() throws IOException {
        copy = BuiltCopy.in(temp.resolve("copy"));
    }

    @Test
    void lookupsLoadNeitherPicocliNorJackson() throws IOException {
        lookUp();
        assertThat(copy.classes(LOOKUP))
                .anyMatch(line -> line.contains("io.github.quizraft.index.Index "))
                .noneMatch(line -> line.contains(" picocli.") || line.contains("fasterxml"))
                .noneMatch(line -> line.contains("quizraft") && line.contains("Lambda"));
    }

    @Test
    void lookupsTakeTheirClassesFromTheStore() throws IOException {
        lookUp();
        assertThat(ours(LOOKUP).filter(line -> !isStored(line))).hasSizeLessThan(4);
    }

    /** Whatever its options are, and whichever of the stores has it. */
    @ParameterizedTest
    @ValueSource(strings = {"banks", "stats", "browse a", "check", "check --strict", "terms --category receptor"})
    void commandsTakeTheirClassesFromTheStore(String command) throws IOException {
        lookUp();
        copy.program().run("", command.split(" "));
        assertThat(ours(command.split(" ")))
                .hasSizeGreaterThan(40)
                .filteredOn(line -> !isStored(line))
                .hasSizeLessThan(15);
    }

    /** Also one that looks older than the store, such as one from a backup: the virtual machine compares. */
    @Test
    void anotherJarIsNotRunFromTheStore() throws IOException {
        lookUp();
        Path jar = copy.folder().resolve("target/quizraft.jar");
        FileTime built = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(built.toInstant().minusSeconds(60)));
        assertThat(ours("banks")).hasSizeGreaterThan(40).noneMatch(QuickLookupIT::isStored);
        Files.setLastModifiedTime(jar, built);
        assertThat(ours("banks")).anyMatch(QuickLookupIT::isStored);
    }

    @Test
    void whatIsStoredMayBeOldOrBrokenOrGone() throws IOException {
        lookUp();
        Path stored = copy.stored("lookup");
        Path others = copy.stored("look");
        String banks = copy.program().run("", "banks").out();
        Instant old = Instant.now().minusSeconds(120);
        Files.setLastModifiedTime(stored, FileTime.from(old));
        Files.setLastModifiedTime(stored.resolveSibling("tried"), FileTime.from(old));
        lookUp();
        assertThat(Files.getLastModifiedTime(stored).toInstant())
                .as("stored anew")
                .isAfter(old.plusSeconds(60));

        truncate(stored);
        truncate(others);
        lookUp();
        assertThat(copy.program().run("", "banks").out()).isEqualTo(banks);
        Files.write(stored, new byte[0]);
        Files.write(others, new byte[0]);
        lookUp();
        assertThat(copy.program().run("", "banks").out()).isEqualTo(banks);
        Files.delete(stored);
        Files.delete(others);
        lookUp();
        assertThat(copy.program().run("", "banks").out()).isEqualTo(banks);

        assertThat(copy.program().run("", "cache", "build").out())
                .startsWith("index of " + copy.folder().resolve("glossary.json"));
        assertThat(stored).isNotEmptyFile();
        assertThat(others).isNotEmptyFile();
    }

    private static void lookUp() {
        Piped run = copy.program().run("", LOOKUP);
        assertThat(run.out()).isEqualTo("id\nmtor\n");
        assertThat(run.err()).isEqualTo("no entry for \"zzz\"\n");
        assertThat(run.status()).isEqualTo(1);
    }

    /** Where a command has the program's own classes from. */
    private static Stream<String> ours(String... command) throws IOException {
        return copy.classes(command).stream().filter(line -> line.contains(" io.github.quizraft."));
    }

    private static boolean isStored(String line) {
        return line.contains("shared objects file");
    }

    private static void truncate(Path store) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(writable(store), "rw")) {
            file.setLength(file.length() / 2);
        }
    }

    private static File writable(Path file) {
        assertThat(file.toFile().setWritable(true)).isTrue();
        return file.toFile();
    }
}
