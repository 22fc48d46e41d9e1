package io.github.quizraft.cli;

import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.safe.Safe;

/** What the log says of the learner. Each row that is damaged is named on standard error, since it does not count. */
final class SoundHistory {
    private SoundHistory() {}

    static History of(ReviewLog log, Io io) {
        History history = History.of(log.entries(LearnerId.ME));
        log.damaged().forEach(row -> io.err().println(Safe.line("damaged, does not count: " + row)));
        return history;
    }
}
