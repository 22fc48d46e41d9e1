package io.github.quizraft.e2e;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs that some tests need besides a JDK. */
public final class Tools {
    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private Tools() {}

    /**
     * Skips the test that asks if a tool is not there. Where {@code CI=true} nothing may be skipped unseen, so the test
     * fails instead.
     */
    public static void require(String... tools) {
        for (String tool : tools) {
            if (!isThere(tool)) {
                skip("this test needs " + tool + ", which is not on the PATH");
            }
        }
    }

    /** The same for a file or a device that not every system has. */
    public static void requireFile(Path file) {
        if (!Files.exists(file)) {
            skip("this test needs " + file);
        }
    }

    private static void skip(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }

    /** Where a tool is; skips or fails like {@link #require} if it is nowhere. */
    public static Path find(String tool) {
        require(tool);
        return places(tool).findFirst().orElseThrow();
    }

    private static boolean isThere(String tool) {
        return places(tool).findFirst().isPresent();
    }

    private static Stream<Path> places(String tool) {
        return SEPARATOR
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable);
    }
}
