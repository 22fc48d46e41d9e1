package io.github.quizraft.cli;

import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.safe.Safe;
import java.util.List;

/** What the log says of the learner. Each row that is damaged is named on standard error, since it does not count. */
final class SoundHistory {
    private SoundHistory() {}

    /** As it was when the log was opened. */
    static History of(OpenLog log, Io io) {
        return of(log.before(), log.log(), io);
    }

    static History of(ReviewLog log, Io io) {
        return of(log.entries(LearnerId.ME), log, io);
    }

    private static History of(List<LogEntry> entries, ReviewLog log, Io io) {
        History history = History.of(entries);
        log.damaged().forEach(row -> io.err().println(Safe.line("damaged, does not count: " + row)));
        return history;
    }
}
