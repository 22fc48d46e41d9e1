package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import java.util.List;

/** Ends a command with a status and a message for the user. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> lines;

    Failure(int status, List<String> lines) {
        super(String.join("\n", lines));
        this.status = status;
        this.lines = lines;
    }

    Failure(int status, String line) {
        this(status, List.of(line));
    }

    /** Tells the user, and returns the exit status. */
    int report(Io io) {
        for (String line : lines) {
            io.err().println(Safe.line(line));
        }
        return status;
    }
}
