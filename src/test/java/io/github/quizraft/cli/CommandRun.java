package io.github.quizraft.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs command lines within the test, with a folder of their own as home, working folder and program folder. */
final class CommandRun {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new TreeMap<>();
    private final Path folder;
    private byte[] input = bytes("1\n\n");

    CommandRun(Path folder) {
        this.folder = folder;
        environment.put("QUIZRAFT_CONTENT", folder.toString());
        environment.put("XDG_CACHE_HOME", cache(folder).toString());
        environment.put("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString());
    }

    int status(String... command) {
        return Quizraft.run(command, io());
    }

    /** The same by the short way that some command lines have; empty if this one has not. */
    Optional<Integer> plainStatus(String... command) {
        return PlainLookup.run(command, io()).or(() -> PlainCommands.run(command, io()));
    }

    Io io() {
        InputStream bytes = new ByteArrayInputStream(input);
        return new Io(
                bytes,
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                environment,
                folder,
                folder,
                folder,
                false);
    }

    /** Gives the next commands this to read. */
    CommandRun reading(String text) {
        input = bytes(text);
        return this;
    }

    CommandRun readingBytes(int... bytes) {
        input = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            input[i] = (byte) bytes[i];
        }
        return this;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    CommandRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** All that was printed so far. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Nothing is left behind among the sources. */
    private static Path cache(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.toAbsolutePath().startsWith(here) ? here.resolve("target/test-cache") : folder.resolve(".cache");
    }
}
