package io.github.quizraft.progress;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.VoidEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The review log in one SQLite file.
 *
 * <p>An entry and the card state that follows from it are written in one transaction, forced to the disk before
 * {@link #append} returns. Several programs may have the file open at once.
 */
public final class ProgressStore implements ReviewLog, AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Scheduler scheduler;
    private final LogTable log;
    private final StateTable states;

    private ProgressStore(Path file, Connection connection, Scheduler scheduler) {
        this.file = file;
        this.connection = connection;
        this.scheduler = scheduler;
        this.log = new LogTable(connection);
        this.states = new StateTable(connection, scheduler);
    }

    /**
     * Opens a store, and makes it if there is none yet.
     *
     * @param file where it is; missing folders are made
     * @throws StoreException if it cannot be opened, is damaged, or comes from a newer version
     */
    public static ProgressStore open(Path file, Scheduler scheduler) {
        return new ProgressStore(file, StoreFile.open(file), scheduler);
    }

    @Override
    public List<LogEntry> entries(LearnerId learner) {
        try {
            return log.entries(learner);
        } catch (SQLException e) {
            throw StoreFile.unreadable(file, e);
        }
    }

    @Override
    public void append(LogEntry entry) {
        try (Transaction transaction = Transaction.begin(connection)) {
            write(entry);
            transaction.commit();
        } catch (SQLException e) {
            throw new UnsavedException(StoreFile.explained(file, e), e);
        }
    }

    /** The state of every card answered so far, from the cache where it is valid. */
    public Map<CardId, CardState> states(LearnerId learner) {
        try {
            if (!states.isValid(learner)) {
                rebuild(learner);
            }
            return states.read(learner);
        } catch (SQLException e) {
            throw StoreFile.unreadable(file, e);
        }
    }

    /** Makes the cached states anew from the log. */
    public void rebuild(LearnerId learner) {
        try (Transaction transaction = Transaction.begin(connection)) {
            History history = History.of(log.entries(learner));
            states.clear(learner);
            for (CardId card : history.cards()) {
                states.write(learner, card, scheduler.replay(card, history.of(card)));
            }
            states.markValid(learner);
            transaction.commit();
        } catch (SQLException e) {
            throw StoreFile.unreadable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFile.unreadable(file, e);
        }
    }

    private void write(LogEntry entry) throws SQLException {
        LearnerId learner = entry.learner();
        if (entry instanceof Review review) {
            log.add(review);
        } else if (entry instanceof VoidEvent event) {
            log.add(event);
        }
        for (CardId card : touched(entry)) {
            // Another program may have answered the same card: the truth is in the file, not in this program.
            states.write(learner, card, scheduler.replay(card, log.standing(learner, card)));
        }
    }

    private Set<CardId> touched(LogEntry entry) throws SQLException {
        return entry instanceof Review review
                ? Set.of(review.card())
                : log.cardOf(entry.learner(), ((VoidEvent) entry).target())
                        .map(Set::of)
                        .orElse(Set.of());
    }
}
