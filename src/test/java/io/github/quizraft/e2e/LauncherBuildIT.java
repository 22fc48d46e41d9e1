package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and how the launcher builds. */
final class LauncherBuildIT {
    private static final String NEWER = "quizraft: a source is newer than what was built; building...\n";

    @TempDir
    private Path temp;

    private Checkout checkout;

    @BeforeEach
    void build() throws IOException {
        checkout = Checkout.builtIn(temp.resolve("a checkout"));
    }

    @Test
    void theFirstStartBuildsAndSaysSoInOneLine() throws IOException {
        Checkout fresh = Checkout.in(temp.resolve("fresh"));
        Piped run = fresh.program().with("FAKE_READS", "yes").run("for the program\n", "argument");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("quizraft: building, which takes a minute the first time...\n");
        assertThat(run.lines()).endsWith("argument", "read for the program");
        assertThat(fresh.read("maven.input")).as("what Maven took of the input").isEmpty();
        assertThat(fresh.built()).containsExactly("java", "lib", "quizraft.jar", "stored");
        assertThat(fresh.read("target/quizraft.jar")).isEqualTo("whole");
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() {
        assertThat(checkout.start().err()).isEmpty();
        assertThat(checkout.builds()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/Two.java", "src/main/resources/deep/er/schema.json"})
    void aNewerSourceIsBuiltOnce(String source) throws IOException {
        checkout.write(source, "changed");
        assertThat(checkout.start().err()).isEqualTo(NEWER);
        assertThat(checkout.start().err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aRemovedSourceIsNoticed() throws IOException {
        Files.delete(checkout.path("src/main/java/One.java"));
        assertThat(checkout.start().err()).isEqualTo(NEWER);
    }

    @Test
    void whatIsNoSourceIsNotLookedAt() throws IOException {
        checkout.write("src/test/java/OneTest.java", "changed");
        checkout.write("README.md", "changed");
        assertThat(checkout.start().err()).isEmpty();
    }

    @Test
    void aChangeDuringABuildIsBuiltNextTime() throws IOException {
        checkout.write("pom.xml", "changed");
        Process first = start(checkout.program().with("FAKE_WAITS", "yes"), "first");
        Patience.until("Maven runs", () -> checkout.builds() == 1);
        checkout.write("src/main/java/One.java", "changed");
        checkout.write("go", "");
        assertThat(Piped.statusOf(first, List.of("first"))).isZero();
        assertThat(checkout.start().err()).isEqualTo(NEWER);
    }

    @Test
    void aFailedBuildShowsWhyAndLeavesNothing() throws IOException {
        Checkout fresh = Checkout.in(temp.resolve("fresh"));
        for (int i = 0; i < 2; i++) {
            Piped run = fresh.program().with("FAKE_FAILS", "yes").run("");
            assertThat(run.status()).isEqualTo(126);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().skip(1))
                    .containsExactly("a message of Maven", "quizraft: the build failed; its messages are above.");
            assertThat(fresh.built()).containsExactly("lib");
        }
        assertThat(fresh.start().status()).isZero();
    }

    @Test
    void anOldJarDoesNotHideThatTheBuildFails() throws IOException {
        checkout.write("pom.xml", "changed");
        Program failing = checkout.program().with("FAKE_FAILS", "yes");
        assertThat(failing.run("").status()).isEqualTo(126);
        assertThat(failing.run("").status()).isEqualTo(126);
        assertThat(checkout.read("target/quizraft.jar")).isEqualTo("whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void anInterruptedBuildIsNoBuild(String signal) throws IOException {
        Checkout fresh = Checkout.in(temp.resolve("fresh"));
        Process started = start(fresh.program().with("FAKE_WAITS", "yes"), "started");
        Patience.until("Maven runs", () -> fresh.builds() == 1);
        Piped.run("sh", "-c", "kill -" + signal + " " + started.pid());
        assertThat(Piped.statusOf(started, List.of("started"))).isGreaterThan(128);
        Patience.until(
                "Maven has ended",
                () -> ProcessHandle.of(Long.parseLong(fresh.read("maven.called")))
                        .isEmpty());
        assertThat(fresh.built()).containsExactly("lib");
        assertThat(fresh.start().status()).isZero();
    }

    @Test
    void theLockOfAKilledBuildIsTakenOver() throws IOException {
        Checkout fresh = Checkout.in(temp.resolve("fresh"));
        Process killed = start(fresh.program().with("FAKE_WAITS", "yes"), "killed");
        Patience.until("Maven runs", () -> fresh.builds() == 1);
        killed.destroyForcibly();
        Piped.statusOf(killed, List.of("killed"));
        fresh.write("go", "");
        assertThat(fresh.start().status()).isZero();
        assertThat(fresh.read("target/quizraft.jar")).isEqualTo("whole");
        assertThat(fresh.built()).doesNotContain("building");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws IOException {
        checkout.write("pom.xml", "changed");
        Program program = checkout.program().with("FAKE_WAITS", "yes");
        Process first = start(program, "first");
        Patience.until("Maven runs", () -> checkout.builds() == 1);
        Process second = start(program, "second");
        Patience.until(
                "the second waits", () -> checkout.read("second").contains("it is being built already; waiting"));
        checkout.write("go", "");
        assertThat(Piped.statusOf(first, List.of("first"))).isZero();
        assertThat(Piped.statusOf(second, List.of("second"))).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.read("second").lines()).hasSize(1);
    }

    @Test
    void aMissingMavenIsNamed() throws IOException {
        checkout.write("pom.xml", "changed");
        String path = checkout.path("jdk/bin") + ":" + checkout.path("tools");
        Piped run = checkout.program().with("PATH", path).run("");
        assertThat(run.status()).isEqualTo(126);
        assertThat(run.err())
                .isEqualTo("quizraft: it has to be built, but Maven (mvn) is missing. Install Maven 3.8.1 or newer.\n");
    }

    @Test
    void aJavaWithoutACompilerIsNamed() throws IOException {
        checkout.write("pom.xml", "changed");
        Files.delete(checkout.path("jdk/bin/javac"));
        Piped run = checkout.start();
        assertThat(run.status()).isEqualTo(126);
        assertThat(run.err())
                .isEqualTo("quizraft: it has to be built, but the Java at " + checkout.path("jdk")
                        + " has no compiler. Install a JDK 17 or newer, or let JAVA_HOME name one.\n");
    }

    @Test
    void whatIsBuiltRunsWhereNothingCanBeWritten() throws IOException {
        readOnly();
        assertThat(asAnybody()).satisfies(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        });
        checkout.write("pom.xml", "changed");
        assertThat(asAnybody()).satisfies(run -> {
            assertThat(run.err()).endsWith("cannot be written to; starting what was built.\n");
            assertThat(run.status()).isZero();
        });
    }

    @Test
    void whereNothingCanBeWrittenNothingCanBeBuilt() throws IOException {
        checkout = Checkout.in(temp.resolve("fresh"));
        readOnly();
        assertThat(asAnybody()).satisfies(run -> {
            assertThat(run.err()).endsWith("target cannot be written to.\n");
            assertThat(run.status()).isEqualTo(126);
        });
    }

    private void readOnly() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String folder : List.of("target", "")) {
            if (Files.exists(checkout.path(folder))) {
                Files.setPosixFilePermissions(checkout.path(folder), PosixFilePermissions.fromString("r-xr-xr-x"));
            }
        }
    }

    /** Runs without the right to write everywhere, which tests in a container tend to have. */
    private Piped asAnybody() {
        ProcessBuilder process = checkout.program().process();
        if (Files.isWritable(checkout.path(""))) {
            String setpriv = Tools.find("setpriv").toString();
            process.command().addAll(0, List.of(setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        return Piped.run(process, "");
    }

    /** Starts without waiting; what it says goes to a file of the checkout. */
    private static Process start(Program program, String messages) throws IOException {
        return program.process()
                .redirectError(program.folder().resolve(messages).toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
