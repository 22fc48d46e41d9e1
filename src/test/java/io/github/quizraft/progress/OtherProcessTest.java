package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can meet: limits, rights, a full disk, another terminal. */
@EnabledOnOs(OS.LINUX)
class OtherProcessTest {
    @TempDir
    private static Path program;

    private static List<String> probe = List.of();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void install() throws IOException {
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        probe = Probe.installed(program);
    }

    @BeforeEach
    void nameTheFile() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        file = folder.resolve("progress.db");
    }

    @Test
    void two_processes_write_at_once_and_every_answer_is_there() throws Exception {
        CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(() -> answers("1", "150"));
        List<String> one = answers("2", "150");

        assertThat(one).contains("saved 150", "wrong []");
        assertThat(other.get(60, TimeUnit.SECONDS)).contains("saved 150", "wrong []");
        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).hasSize(300);
            assertThat(store.states(LearnerId.ME)).hasSize(50).isEqualTo(Stores.fold(store, Stores.SCHEDULER));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_limit_on_the_size_of_files_loses_nothing_that_was_saved() throws Exception {
        List<String> said = run(List.of("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"), file.toString(), "1", "5000");

        assertThat(said)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("unsaved " + file + " could not be read or written: the disk reports an error"));
        assertThat(said).contains("wrong []");
        try (ProgressStore store = Stores.open(file)) {
            assertThat(said).contains("saved " + store.entries(LearnerId.ME).size());
            store.append(new Entries(9).review("a"));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_full_disk_that_is_given_room_takes_the_next_answer() throws Exception {
        List<String> mount = List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=1200k none \"$0\" && head -c 300000 /dev/zero > \"$0/filler\" && exec \"$@\"",
                folder.toString());
        assumeThat(Probe.run(mount, "echo", "mounted"))
                .as("may mount a small disk")
                .contains("mounted");

        List<String> said = run(
                mount, file.toString(), "1", "100000", folder.resolve("filler").toString());

        assertThat(said)
                .contains(
                        "unsaved " + file + " could not be written: the disk is full."
                                + " Make room and try again; what was saved before is safe.",
                        "wrong []");
        int saved = number(said, "saved ");
        assertThat(saved).isGreaterThan(20).isEqualTo(number(said, "there "));
    }

    @Test
    void no_right_to_write_to_the_folder() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(asNobody(file)).containsExactly("refused " + Advice.forbidden(file));
    }

    @Test
    void no_right_to_write_to_the_folder_of_a_store_that_is_there() throws Exception {
        Stores.open(file).close();
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(asNobody(file)).containsExactly("refused " + Advice.forbidden(file));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void no_right_to_write_to_the_file() throws Exception {
        Stores.open(file).close();
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(asNobody(file)).containsExactly("refused " + Advice.forbidden(file));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void no_right_to_read_the_file_or_to_look_into_its_folder() throws Exception {
        Stores.open(file).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(asNobody(file)).containsExactly("refused " + Advice.forbidden(file));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assertThat(asNobody(file)).containsExactly("refused " + Advice.forbidden(file));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_look_needs_no_right_to_write_and_changes_nothing() throws Exception {
        Entries entries = new Entries(4);
        ProgressStore open = Stores.open(file);
        open.append(entries.review("cells/a"));
        open.append(entries.review("cells/b"));
        // Not closed yet: the latest answers lie beside the file.
        byte[] before = Files.readAllBytes(file);
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path each : beside.toList()) {
                if (Files.isRegularFile(each)) {
                    Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r--r--r--"));
                }
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(asNobody(file, Probe.LOOK)).containsExactly("there 2", "cards 2");
        assertThat(file).hasBinaryContent(before);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        open.close();
    }

    @Test
    void a_look_at_what_cannot_be_read_names_the_file_itself() throws Exception {
        Files.writeString(file, "no store");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(asNobody(file, Probe.LOOK)).singleElement().asString().startsWith("refused " + file);
    }

    private List<String> answers(String seed, String count) {
        try {
            return Probe.run(probe, file.toString(), seed, count);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Permissions mean nothing to root, who runs the tests in many a container. */
    private static List<String> asNobody(Path file) throws IOException, InterruptedException {
        return asNobody(file, "1");
    }

    private static List<String> asNobody(Path file, String count) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Probe.run(probe, file.toString(), "1", count);
        }
        List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        assumeThat(Probe.run(nobody, "echo", "changed")).contains("changed");
        return run(nobody, file.toString(), "1", count);
    }

    /** The probe, started by another command. */
    private static List<String> run(List<String> by, String... arguments) throws IOException, InterruptedException {
        return Probe.run(Stream.concat(by.stream(), probe.stream()).toList(), arguments);
    }

    private static int number(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
                .findFirst()
                .orElseThrow();
    }
}
