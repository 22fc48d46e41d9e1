package io.github.quizraft.review;

import java.util.ArrayList;
import java.util.List;

/** A log in memory, for study with {@code --no-save}: everything works and nothing is kept. */
public final class UnsavedLog implements ReviewLog {
    private final List<LogEntry> entries = new ArrayList<>();

    @Override
    public List<LogEntry> entries(LearnerId learner) {
        return entries.stream()
                .filter(entry -> entry.learner().equals(learner))
                .sorted(LogEntry.ORDER)
                .toList();
    }

    @Override
    public void append(LogEntry entry) {
        entries.add(entry);
    }
}
