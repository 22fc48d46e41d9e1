package io.github.quizraft.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A checkout with the real launcher, but with a Java and a Maven that only play their parts, so that hundreds of starts
 * and builds take seconds. Nothing else is on the PATH but the few tools that the launcher may use.
 *
 * <p>The Java prints its process, the locale it sees, and its arguments, one on a line. The Maven makes a jar and a
 * library, and notes that it was called.
 */
final class Checkout {
    private static final List<String> TOOLS =
            List.of("sh", "mkdir", "rm", "mv", "touch", "cat", "grep", "sleep", "readlink");

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
            -XshowSettings:properties)
                echo asked >>"%1$s/java.asked"
                printf '    java.home = %%s\\n    java.specification.version = %%s\\n' "${0%%/bin/java}" "${FAKE_VERSION:-17}" >&2
                exit ;;
            esac
            printf '%%s\\n' "$$" "$LC_ALL" "$@"
            while [ -n "$FAKE_READS" ] && read -r line; do printf 'read %%s\\n' "$line"; done
            exit ${FAKE_STATUS:-0}
            """;

    private static final String MAVEN = """
            #!/bin/sh
            cat >>"%1$s/maven.input"
            echo "$$" >>"%1$s/maven.called"
            while [ -n "$FAKE_WAITS" ] && [ ! -e "%1$s/go" ]; do sleep 0.02; done
            for each; do
                case $each in
                -Dbuild.folder=*) build="%1$s/${each#*=}" ;;
                esac
            done
            mkdir -p "$build/lib"
            echo library >"$build/lib/one.jar"
            echo half >"$build/quizraft.jar"
            [ -z "$FAKE_FAILS" ] || { echo 'a message of Maven'; exit 1; }
            echo whole >"$build/quizraft.jar"
            """;

    private final Path folder;

    private Checkout(Path folder) {
        this.folder = folder;
    }

    /** A checkout that was never built, with one source. */
    static Checkout in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Checkout checkout = new Checkout(folder.toRealPath());
        Files.copy(Path.of("quizraft"), checkout.launcher());
        checkout.write("pom.xml", "<project/>");
        checkout.write("src/main/java/One.java", "class One {}");
        checkout.write("src/main/java/Two.java", "class Two {}");
        checkout.script("jdk/bin/java", JAVA);
        checkout.script("jdk/bin/javac", "#!/bin/sh\n");
        checkout.script("maven/mvn", MAVEN);
        for (String tool : TOOLS) {
            checkout.script("tools/" + tool, "#!/bin/sh\nexec " + Tools.find(tool) + " \"$@\"\n");
        }
        return checkout;
    }

    /** The same after a first build, a while ago. */
    static Checkout builtIn(Path folder) throws IOException {
        Checkout checkout = in(folder);
        Piped built = checkout.start();
        if (built.status() != 0) {
            throw new AssertionError(built);
        }
        for (String file :
                List.of("pom.xml", "src/main/java/One.java", "src/main/java/Two.java", "src/main/java", "src/main")) {
            checkout.date(file, Duration.ofHours(2));
        }
        checkout.date("target/quizraft.jar", Duration.ofHours(1));
        Files.delete(checkout.path("maven.called"));
        Files.delete(checkout.path("java.asked"));
        return checkout;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path launcher() {
        return path("quizraft");
    }

    /** The program of this checkout, seeing the Java, the Maven and the tools. */
    Program program() {
        String path = path("jdk/bin") + ":" + path("maven") + ":" + path("tools");
        return new Program(launcher(), folder, Map.of("PATH", path));
    }

    Piped start(String... arguments) {
        return program().run("", arguments);
    }

    int builds() {
        return lines("maven.called").size();
    }

    int questionsToJava() {
        return lines("java.asked").size();
    }

    String read(String file) {
        return String.join("\n", lines(file));
    }

    private List<String> lines(String file) {
        try {
            return Files.exists(path(file)) ? Files.readAllLines(path(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the folder of what was built, to see what a build leaves behind. */
    List<String> built() throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.list(path("target"))) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        }
        return names;
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    void date(String file, Duration ago) throws IOException {
        Files.setLastModifiedTime(path(file), FileTime.from(Instant.now().minus(ago)));
    }

    /** Puts a script in place that may name this checkout as {@code %1$s}. */
    void script(String file, String text) throws IOException {
        write(file, text.formatted(folder));
        Files.setPosixFilePermissions(path(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
