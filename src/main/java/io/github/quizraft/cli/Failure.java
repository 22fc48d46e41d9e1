package io.github.quizraft.cli;

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

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
