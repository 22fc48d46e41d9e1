package io.github.quizraft.cli;

import io.github.quizraft.progress.StoreException;
import io.github.quizraft.review.UnsavedException;
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

    /** The one place where whatever ends a command becomes a message and a status. */
    static int told(Exception e, Io io) {
        if (e instanceof Failure failure) {
            return failure.report(io);
        }
        if (e instanceof StoreException || e instanceof UnsavedException) {
            io.err().println("quizraft: " + Safe.line(String.valueOf(e.getMessage())));
            return ExitStatus.NOT_WRITTEN;
        }
        return fault(e, io);
    }

    /** What must not happen. */
    static int fault(Throwable e, Io io) {
        io.err().println("quizraft: a fault in the program, please report it: " + Safe.line(e.toString()));
        return ExitStatus.FAULT;
    }
}
