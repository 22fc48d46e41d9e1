package io.github.quizraft.line;

import io.github.quizraft.safe.Safe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A line out, a line in. Everything shown is made safe here. */
public final class LineIo {
    private final BufferedReader in;
    private final PrintStream out;

    public LineIo(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    void say(String text) {
        out.println(Safe.text(text));
    }

    /**
     * Asks for a line; empty at the end of input. The prompt has a line of its own, so that a transcript of a piped
     * session reads well and a screen reader speaks it at once.
     */
    Optional<String> ask(String prompt) {
        out.println(Safe.line(prompt));
        out.flush();
        return line();
    }

    void flush() {
        out.flush();
    }

    /** The next line typed; empty at the end of input. */
    Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isClosed() {
        return out.checkError();
    }
}
