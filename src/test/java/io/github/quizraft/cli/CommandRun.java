package io.github.quizraft.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
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
    private String input = "1\n\n";

    CommandRun(Path folder) {
        this.folder = folder;
        environment.put("QUIZRAFT_CONTENT", folder.toString());
        environment.put("QUIZRAFT_PROGRESS", folder.resolve("progress.db").toString());
    }

    int status(String... command) {
        return Quizraft.run(command, io());
    }

    /** The same by the short way that some lookups have; empty if this one has not. */
    Optional<Integer> plainStatus(String... command) {
        return PlainLookup.run(command, io());
    }

    private Io io() {
        return new Io(
                new BufferedReader(new StringReader(input)),
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
        input = text;
        return this;
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
}
