package io.github.quizraft.progress;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.sql.SQLException;
import java.util.List;

/** The log a card at a time, where it may be too long to be read at once. */
public final class CardLog {
    private final StoreFile file;
    private final LogTables log;

    CardLog(StoreFile file, LogTables log) {
        this.file = file;
        this.log = log;
    }

    /** How many answers there are, whether they count or not. */
    public long answers(LearnerId learner) {
        try {
            return log.answers(learner);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The cards with an answer, whether it counts or not. */
    public List<CardId> cards(LearnerId learner) {
        try {
            return log.cards(learner);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** What the log says of one card. */
    public History history(LearnerId learner, CardId card) {
        try {
            return log.history(learner, card);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private StoreException unreadable(SQLException e) {
        return new StoreException(Advice.of(file.path(), e), e);
    }
}
