package io.github.quizraft.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that got text on standard input and has ended.
 *
 * @param status its exit status
 * @param out what it wrote to standard output, as UTF-8
 * @param err what it wrote to standard error, as UTF-8
 */
public record Piped(int status, String out, String err) {
    private static final int PATIENCE_SECONDS = 120;

    /** Runs a process to its end. */
    public static Piped run(ProcessBuilder process, String input) {
        try {
            Path in = Files.createTempFile("piped", ".in");
            Path out = Files.createTempFile("piped", ".out");
            Path err = Files.createTempFile("piped", ".err");
            try {
                Files.writeString(in, input);
                Process started = process.redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                int status = statusOf(started, process.command());
                return new Piped(status, text(out), text(err));
            } finally {
                Files.delete(in);
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs another tool to its end, without input. */
    public static Piped run(String... command) {
        return run(new ProcessBuilder(command), "");
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    static int statusOf(Process process, List<String> command) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + PATIENCE_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Bytes that are no UTF-8 become U+FFFD, which no test expects. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
