package io.github.quizraft.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that is talked to through pipes: what it says is heard before it is answered. */
final class Conversation implements AutoCloseable {
    private final Process process;
    private final Path out;
    private final Writer in;
    private int heard;

    Conversation(Program program, String... arguments) throws IOException {
        this.out = Files.createTempFile(program.folder(), "conversation", ".out");
        this.process = program.process(arguments)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.in = process.outputWriter();
    }

    /** Waits until the program has stopped at a prompt; returns all it said since the last time. */
    String hear(String prompt) {
        Patience.until(
                "it says \"" + prompt + "\" and waits",
                () -> said().substring(heard).strip().endsWith(prompt),
                () -> said());
        String said = said();
        String news = said.substring(heard);
        heard = said.length();
        return news;
    }

    void say(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /** Waits until the program has ended; returns its last words. */
    String end() {
        Piped.statusOf(process, List.of("the program"));
        return said().substring(heard);
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the program has said something, wherever it is now. */
    void waitFor(String words) {
        Patience.until("it says \"" + words + "\"", () -> said().contains(words), () -> said());
    }

    /** Ends the program as a crash of the machine would. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    private String said() {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        in.close();
    }
}
