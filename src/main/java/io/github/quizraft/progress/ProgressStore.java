package io.github.quizraft.progress;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The review log in one SQLite file.
 *
 * <p>An entry and the card state that follows from it are written in one transaction, forced to the disk before
 * {@link #append} returns. Several programs may have the file open at once; each sees what the others added.
 *
 * <p>A row that was changed by anything but this program does not count and is listed in {@link #damage}; it stays in
 * the file as it is.
 */
public final class ProgressStore implements ReviewLog, AutoCloseable {
    private final StoreFile file;
    private Writing writing;
    private Scheduler scheduler;
    private final SoundRows rows = new SoundRows();
    private final LogTables log;
    private StateTable states;
    /** Closed with the store. */
    private final Optional<LookCopy> copy;

    private ProgressStore(StoreFile file, Scheduler scheduler, Optional<LookCopy> copy) {
        this.file = file;
        this.writing = Writing.to(file);
        this.copy = copy;
        this.scheduler = scheduler;
        this.log = new LogTables(file.connection(), rows);
        this.states = new StateTable(file.connection(), scheduler);
    }

    /**
     * Opens a store, and makes it if there is none yet.
     *
     * @param file where it is; missing folders are made
     * @param clock dates the backup that is made before a store of an earlier version is upgraded
     * @throws StoreException if it cannot be opened, is damaged, or comes from a newer version
     */
    public static ProgressStore open(Path file, Scheduler scheduler, Clock clock) {
        return open(file, scheduler, clock, Schema.CURRENT, Waiting.LONGEST);
    }

    /**
     * Opens a store to look at it. One that may not be written is looked at in a copy; what would be added is lost with
     * that.
     *
     * @throws StoreException if it cannot be read, is damaged, or comes from a newer version
     */
    public static ProgressStore openToLook(Path file, Scheduler scheduler, Clock clock) {
        try {
            if (!LookCopy.isNeeded(file)) {
                return open(file, scheduler, clock);
            }
            LookCopy copy = LookCopy.of(file);
            try {
                StoreFile opened = StoreFile.open(copy.file(), Schema.CURRENT, Waiting.LONGEST, clock);
                return new ProgressStore(opened, scheduler, Optional.of(copy));
            } catch (StoreException e) {
                copy.close();
                throw new StoreException(
                        String.valueOf(e.getMessage()).replace(copy.file().toString(), file.toString()), e);
            }
        } catch (IOException e) {
            throw new StoreException(Advice.of(file, e), e);
        }
    }

    static ProgressStore open(Path file, Scheduler scheduler, Clock clock, Schema schema, Duration patience) {
        return of(StoreFile.open(file, schema, patience, clock), scheduler);
    }

    static ProgressStore of(StoreFile file, Scheduler scheduler) {
        return new ProgressStore(file, scheduler, Optional.empty());
    }

    @Override
    public List<LogEntry> entries(LearnerId learner) {
        try {
            return log.entries(learner);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void whileLocked(Waiting waiting) {
        writing = new Writing(file, waiting);
    }

    /** Adds one entry; one that is there already is not added again. */
    @Override
    public void append(LogEntry entry) {
        appendAll(List.of(entry));
    }

    @Override
    public void appendAll(List<? extends LogEntry> entries) {
        write(() -> {
            for (LogEntry entry : entries) {
                if (log.add(entry)) {
                    keepState(entry);
                }
            }
        });
    }

    /**
     * Adds what is not there yet of another log, all of it or nothing.
     *
     * @throws UnsavedException if it could not be written; the log is then as it was
     */
    public void merge(Collection<? extends LogEntry> entries) {
        write(() -> {
            for (LogEntry entry : entries) {
                if (log.add(entry)) {
                    states.markInvalid(entry.learner());
                }
            }
        });
    }

    /** Takes in answers that come from elsewhere. */
    public MissingReviews missing() {
        return new MissingReviews(file, states);
    }

    /** The log a card at a time. */
    public CardLog byCard() {
        return new CardLog(file, log);
    }

    /** What the log says, to be kept. */
    public KeptLog log(LearnerId learner) {
        return new KeptLog(weights().of(learner), entries(learner));
    }

    /** How the learner stands with each card, without reading the answers, to be kept. */
    public KeptCards cards(LearnerId learner) {
        try {
            return new KeptCards(weights().of(learner), StateTable.key(scheduler), states(learner), log.marks(learner));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The state of every card with an answer that counts, from the cache where that is valid. */
    public Map<CardId, CardState> states(LearnerId learner) {
        try {
            Optional<Map<CardId, CardState>> cached = states.read(learner);
            return cached.isPresent() ? cached.get() : made(learner);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The same by another scheduler, which the store keeps to from then on. */
    public Map<CardId, CardState> states(LearnerId learner, Scheduler by) {
        scheduleBy(by);
        return states(learner);
    }

    /** What the states of cards go by. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Has the states of cards go by another scheduler from now on. */
    public void scheduleBy(Scheduler by) {
        scheduler = by;
        states = new StateTable(file.connection(), by);
    }

    /** The weights that were fitted to learners. */
    public KeptWeights weights() {
        return new KeptWeights(file, rows);
    }

    /** Makes the cached states anew from the log. */
    public void rebuild(LearnerId learner) {
        try {
            cached(learner, file.patience());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<String> damaged() {
        return damage().stream().map(Damage::toString).toList();
    }

    /** The rows that could not be believed, of all that were read since the store was opened. */
    public List<Damage> damage() {
        return rows.damage();
    }

    /**
     * Examines the whole file: its structure and every row of every learner.
     *
     * @return what is wrong, a line each; empty if all is well
     */
    public List<String> check() {
        try {
            List<String> findings = new ArrayList<>(Sqlite.integrity(file.connection()));
            log.readAll();
            weights().readAll();
            damage().forEach(damage -> findings.add(damage.toString()));
            return findings;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        file.close();
        copy.ifPresent(LookCopy::close);
    }

    private void write(Writing.Change change) {
        writing.write(change);
    }

    private void keepState(LogEntry entry) throws SQLException {
        LearnerId learner = entry.learner();
        if (!states.isValid(learner)) {
            // They may hold for the scheduler of another program, and this entry would make them wrong.
            states.markInvalid(learner);
            return;
        }
        Optional<CardId> card = log.cardOf(entry);
        if (card.isPresent()) {
            // Another program may have answered the same card: the truth is in the file, not in this program.
            states.write(
                    learner,
                    card.get(),
                    scheduler.replay(
                            card.get(), log.history(learner, card.get()).of(card.get())));
        }
    }

    private Map<CardId, CardState> made(LearnerId learner) throws SQLException {
        try {
            return cached(learner, Duration.ZERO);
        } catch (SQLException e) {
            // A cache that cannot be written, because of a lock or a full disk, is no reason not to know, nor one to
            // wait.
            return folded(learner);
        }
    }

    private Map<CardId, CardState> cached(LearnerId learner, Duration patience) throws SQLException {
        try (Transaction transaction = Transaction.begin(file.connection(), patience, file.patience())) {
            Map<CardId, CardState> fold = folded(learner);
            states.replaceAll(learner, fold);
            transaction.commit();
            return fold;
        }
    }

    private Map<CardId, CardState> folded(LearnerId learner) throws SQLException {
        History history = History.of(log.entries(learner));
        Map<CardId, CardState> fold = new HashMap<>();
        for (CardId card : history.cards()) {
            scheduler.replay(card, history.of(card)).ifPresent(state -> fold.put(card, state));
        }
        return fold;
    }

    private StoreException unreadable(SQLException e) {
        return new StoreException(Advice.of(file.path(), e), e);
    }
}
