package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting what is built. */
final class LauncherIT {
    private static final List<String> ODD_ARGUMENTS =
            List.of("a b", "", "*", "$HOME", "'\"\\", "two\nlines", "β", "--");

    @TempDir
    private Path temp;

    private Checkout checkout;

    @BeforeEach
    void build() throws IOException {
        checkout = Checkout.builtIn(temp.resolve("a folder of quizräft"));
    }

    @Test
    void theProgramGetsTheArgumentsAsTheyAre() {
        Piped run = checkout.start(ODD_ARGUMENTS.toArray(String[]::new));
        assertThat(run.out()).endsWith("\n" + String.join("\n", ODD_ARGUMENTS) + "\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --posix", "busybox sh", "sh"})
    void anyPosixShellWillDo(String shell) {
        String[] words = shell.split(" ", -1);
        words[0] = Tools.find(words[0]).toString();
        ProcessBuilder process = checkout.program().process("argument");
        process.command().addAll(0, List.of(words));
        Piped run = Piped.run(process, "");
        assertThat(run.lines())
                .endsWith(
                        "-cp", checkout.path("target/quizraft.jar").toString(), "io.github.quizraft.Main", "argument");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theShellBecomesTheProgramSoThatSignalsReachIt() throws IOException {
        Process started = checkout.program().process().start();
        Piped.statusOf(started, List.of("quizraft"));
        try (var lines = started.inputReader()) {
            assertThat(lines.readLine()).isEqualTo(String.valueOf(started.pid()));
        }
    }

    @Test
    void itsStatusIsPassedOn() {
        assertThat(checkout.program().with("FAKE_STATUS", "42").run("").status())
                .isEqualTo(42);
    }

    @Test
    void standardInputIsTheProgramsOwn() {
        assertThat(checkout.program().with("FAKE_READS", "yes").run("one\n").lines())
                .endsWith("read one");
    }

    @Test
    void aStartForksNothing() throws IOException {
        // Where even one child was waited for, its page faults are on the account that stays with the process.
        checkout.start();
        Files.delete(checkout.path("jdk/bin/java"));
        checkout.script("jdk/bin/java", "#!/bin/sh\nread -r stat <\"/proc/$$/stat\"\necho \"${stat##*)}\"\n");
        Piped run = checkout.program()
                .with("PATH", checkout.path("jdk/bin").toString())
                .run("");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip().split(" ", -1)[8])
                .as("page faults of children")
                .isEqualTo("0");
    }

    @Test
    void itIsFoundThroughChainsOfLinksFromAnyFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("else where/deep"));
        Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), checkout.launcher());
        Files.createSymbolicLink(temp.resolve("else where/relative"), Path.of("../absolute"));
        Path chain = Files.createSymbolicLink(elsewhere.resolve("chain"), Path.of("../relative"));
        for (Path start :
                List.of(absolute, chain, Path.of("chain"), Path.of("../relative"), Path.of("../deep/chain"))) {
            ProcessBuilder process = checkout.program().startedIn(elsewhere).process("argument");
            process.command().set(0, "sh");
            process.command().add(1, start.toString());
            Piped run = Piped.run(process, "");
            assertThat(run.err()).isEmpty();
            assertThat(run.lines()).endsWith("io.github.quizraft.Main", "argument");
            Path jar = Path.of(run.lines().get(run.lines().size() - 3));
            assertThat(elsewhere.resolve(jar).toRealPath()).isEqualTo(checkout.path("target/quizraft.jar"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.UTF-8"})
    void theLocaleIsAlwaysOneOfUtf8(String locale) {
        Program program = checkout.program().with("LC_ALL", locale).with("LANG", locale);
        assertThat(program.run("").lines().get(1)).matches("(C|en_US)\\.UTF-8");
    }

    @Test
    void moreFlagsForJavaCanBeGiven() {
        Piped run = checkout.program()
                .with("QUIZRAFT_JAVA_OPTS", "-Xmx64m  -Done=*")
                .run("");
        assertThat(run.lines()).containsSubsequence("-Xmx64m", "-Done=*", "-cp");
    }

    /** Classes are stored from another folder than the one where it is called. */
    @Test
    void aRelativePlaceOfJavaIsTakenFromWhereItIsCalled() throws IOException {
        checkout.script("other/bin/java", "#!/bin/sh\necho \"$0\"\n");
        String java = checkout.path("other/bin/java") + "\n";
        assertThat(checkout.program().with("JAVA_HOME", "other").run("").out()).isEqualTo(java);
        assertThat(checkout.program().with("PATH", "other/bin").run("").out()).isEqualTo(java);
    }

    @Test
    void javaHomeGoesBeforeThePath() throws IOException {
        checkout.script("other/bin/java", "#!/bin/sh\necho \"the other, $1\"\n");
        Piped run = checkout.program()
                .with("JAVA_HOME", checkout.path("other").toString())
                .run("");
        assertThat(run.out()).contains("the other, -XX");
    }

    @Test
    void aWrongJavaHomeIsNamed() {
        Piped run = checkout.program().with("JAVA_HOME", "/not/here").run("");
        assertThat(run.status()).isEqualTo(126);
        assertThat(run.err())
                .isEqualTo("quizraft: JAVA_HOME is /not/here, but there is no bin/java in it. "
                        + "Let it name a JDK 17 or newer.\n");
    }

    @Test
    void aMissingJavaIsNamed() {
        Piped run = checkout.program()
                .with("PATH", checkout.path("tools").toString())
                .run("");
        assertThat(run.status()).isEqualTo(126);
        assertThat(run.err())
                .isEqualTo("quizraft: there is no Java. Install a JDK 17 or newer, or let JAVA_HOME name one.\n");
    }

    @Test
    void aJavaTooOldIsNamed() throws IOException {
        checkout.script(
                "old/bin/java", Files.readString(checkout.path("jdk/bin/java")).replace("%", "%%"));
        for (String version : List.of("1.8", "11", "16")) {
            Piped run = checkout.program()
                    .with("JAVA_HOME", checkout.path("old").toString())
                    .with("FAKE_VERSION", version)
                    .run("");
            assertThat(run.status()).isEqualTo(126);
            assertThat(run.err())
                    .isEqualTo("quizraft: this is Java " + version.replace("1.8", "8") + ", at " + checkout.path("old")
                            + ". Install a JDK 17 or newer, or let JAVA_HOME name one.\n");
        }
    }

    @Test
    void aJavaIsAskedForItsVersionOnce() {
        checkout.start();
        checkout.start();
        assertThat(checkout.questionsToJava()).isZero();
    }

    /** Only a jar that is started as such can say that its libraries may have native code, of which newer ones warn. */
    @Test
    void aJavaThatWarnsOfNativeCodeIsGivenTheJarToStart() throws IOException {
        checkout.script(
                "newer/bin/java",
                Files.readString(checkout.path("jdk/bin/java")).replace("%", "%%"));
        Program newer = checkout.program()
                .with("JAVA_HOME", checkout.path("newer").toString())
                .with("FAKE_VERSION", "24");
        for (int start = 0; start < 2; start++) {
            assertThat(newer.run("", "argument").lines())
                    .endsWith("-jar", checkout.path("target/quizraft.jar").toString(), "argument");
        }
    }

    @Test
    void aLinkThatNowLeadsToAnotherJavaIsNoticed() throws IOException {
        checkout.script(
                "old/bin/java", Files.readString(checkout.path("jdk/bin/java")).replace("%", "%%"));
        Path bin = Files.createDirectories(checkout.path("usr/bin"));
        Path link = Files.createSymbolicLink(bin.resolve("java"), checkout.path("jdk/bin/java"));
        Program program = checkout.program().with("PATH", bin + ":" + checkout.path("tools"));
        assertThat(program.run("").status()).isZero();
        Files.delete(link);
        Files.createSymbolicLink(link, checkout.path("old/bin/java"));
        assertThat(program.with("FAKE_VERSION", "11").run("").err()).contains("this is Java 11");
    }
}
