package io.github.quizraft.review;

import java.util.List;

/** The append-only log as its users see it. What it is kept in is the business of {@code progress}. */
public interface ReviewLog {
    /** All entries of one learner in {@link LogEntry#ORDER}. */
    List<LogEntry> entries(LearnerId learner);

    /** Rows found so far that were changed by something else and do not count, a line for each. */
    default List<String> damaged() {
        return List.of();
    }

    /** Says how long to wait from now on where another program is writing; a log that nobody shares never waits. */
    default void whileLocked(Waiting waiting) {}

    /**
     * Adds one entry. When this returns, the entry survives a crash of the program and of the machine.
     *
     * @throws UnsavedException if it could not be written; the log is then as it was
     */
    void append(LogEntry entry);

    /**
     * Adds several entries. A log that outlives the program adds all of them or none.
     *
     * @throws UnsavedException if they could not be written
     */
    default void appendAll(List<? extends LogEntry> entries) {
        entries.forEach(this::append);
    }
}
