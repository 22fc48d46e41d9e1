package io.github.quizraft.tui;

import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.UnsavedLog;
import java.util.List;
import java.util.function.Predicate;

/** A log that can be kept from being written, by a full disk or by another program. */
final class FullDisk implements ReviewLog {
    private final UnsavedLog log = new UnsavedLog();
    private final Predicate<LogEntry> refused;
    private final UnsavedException reason;
    boolean isFull;

    /** Full when its test says so. */
    FullDisk() {
        this(entry -> true, new UnsavedException("the disk is full"));
    }

    private FullDisk(Predicate<LogEntry> refused, UnsavedException reason) {
        this.refused = refused;
        this.reason = reason;
    }

    /** Full from the beginning, though only for entries of one kind. */
    static FullDisk forAll(Class<? extends LogEntry> kind) {
        FullDisk disk = new FullDisk(kind::isInstance, new UnsavedException("the disk is full"));
        disk.isFull = true;
        return disk;
    }

    /** Another program writes while it is full. */
    static FullDisk locked() {
        return new FullDisk(
                entry -> true, new UnsavedException("another program is writing", new java.io.IOException(), true));
    }

    @Override
    public List<LogEntry> entries(LearnerId learner) {
        return log.entries(learner);
    }

    @Override
    public void append(LogEntry entry) {
        if (isFull && refused.test(entry)) {
            throw reason;
        }
        log.append(entry);
    }
}
