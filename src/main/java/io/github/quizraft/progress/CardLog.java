package io.github.quizraft.progress;

import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;

/** The log a card at a time, where it may be too long to be read at once. */
public final class CardLog {
    /** So many answers take little memory, and a fraction of the time that a question to the engine for each card takes. */
    private static final long AT_ONCE = 20_000;

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

    /** Goes through the cards with an answer, whether it counts or not, with what the log says of each. */
    public void forEach(LearnerId learner, BiConsumer<CardId, List<CardEntry>> each) {
        try {
            if (log.answers(learner) > AT_ONCE) {
                for (CardId card : log.cards(learner)) {
                    each.accept(card, log.history(learner, card).story(card));
                }
            } else {
                History history = History.of(log.entries(learner));
                log.cards(learner).forEach(card -> each.accept(card, history.story(card)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private StoreException unreadable(SQLException e) {
        return new StoreException(Advice.of(file.path(), e), e);
    }
}
