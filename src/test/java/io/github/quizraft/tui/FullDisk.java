package io.github.quizraft.tui;

import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.UnsavedLog;
import java.util.List;
import java.util.function.Predicate;

/** A log whose disk can be full. */
final class FullDisk implements ReviewLog {
    private final UnsavedLog log = new UnsavedLog();
    private final Predicate<LogEntry> refused;
    boolean isFull;

    /** Full when its test says so. */
    FullDisk() {
        this(entry -> true);
    }

    private FullDisk(Predicate<LogEntry> refused) {
        this.refused = refused;
    }

    /** Full from the beginning, though only for entries of one kind. */
    static FullDisk forAll(Class<? extends LogEntry> kind) {
        FullDisk disk = new FullDisk(kind::isInstance);
        disk.isFull = true;
        return disk;
    }

    @Override
    public List<LogEntry> entries(LearnerId learner) {
        return log.entries(learner);
    }

    @Override
    public void append(LogEntry entry) {
        if (isFull && refused.test(entry)) {
            throw new UnsavedException("the disk is full");
        }
        log.append(entry);
    }
}
