package io.github.quizraft.progress;

import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log: the tables of reviews, marks and voids together. */
final class LogTables {
    private final ReviewTable reviews;
    private final MarkTable marks;
    private final VoidTable voids;

    LogTables(Connection connection, SoundRows rows) {
        this.reviews = new ReviewTable(connection, rows);
        this.marks = new MarkTable(connection, rows);
        this.voids = new VoidTable(connection, rows);
    }

    /** Adds an entry, unless it is there already: the log is a set. */
    boolean add(LogEntry entry) throws SQLException {
        if (entry instanceof Review review) {
            return reviews.add(review);
        }
        return entry instanceof CardMark mark ? marks.add(mark) : voids.add((VoidEvent) entry);
    }

    /** Everything that one learner's log holds, in its order. */
    List<LogEntry> entries(LearnerId learner) throws SQLException {
        List<LogEntry> entries = new ArrayList<>(reviews.all(learner));
        entries.addAll(marks.all(learner));
        entries.addAll(voids.all(learner));
        entries.sort(LogEntry.ORDER);
        return entries;
    }

    /** Reads every row of every learner, which lists all damage. */
    void readAll() throws SQLException {
        reviews.all();
        marks.all();
        voids.all();
    }

    /** Marks and voids, without the many reviews. */
    List<LogEntry> marks(LearnerId learner) throws SQLException {
        List<LogEntry> entries = new ArrayList<>(marks.all(learner));
        if (!entries.isEmpty()) {
            entries.addAll(voids.all(learner));
        }
        return entries;
    }

    long answers(LearnerId learner) throws SQLException {
        return reviews.count(learner);
    }

    /** The cards with an answer, whether it counts or not. */
    List<CardId> cards(LearnerId learner) throws SQLException {
        return reviews.cards(learner);
    }

    /** What the log says of one card. */
    History history(LearnerId learner, CardId card) throws SQLException {
        List<LogEntry> entries = new ArrayList<>(reviews.of(learner, card));
        entries.addAll(marks.of(learner, card));
        List<VoidEvent> over = voids.on(learner, card);
        while (!over.isEmpty()) {
            entries.addAll(over);
            List<VoidEvent> next = new ArrayList<>();
            for (VoidEvent event : over) {
                next.addAll(voids.on(learner, event.id()));
            }
            over = next;
        }
        return History.of(entries);
    }

    /** The card that an entry is about, through any chain of voids; empty while a part of the chain is unknown. */
    Optional<CardId> cardOf(LogEntry entry) throws SQLException {
        LogEntry at = entry;
        Set<EntryId> seen = new HashSet<>();
        while (at instanceof VoidEvent event && seen.add(event.id())) {
            Optional<? extends LogEntry> target = find(event.learner(), event.target());
            if (target.isEmpty()) {
                return Optional.empty();
            }
            at = target.get();
        }
        return at instanceof CardEntry entryOfCard ? Optional.of(entryOfCard.card()) : Optional.empty();
    }

    private Optional<? extends LogEntry> find(LearnerId learner, EntryId id) throws SQLException {
        Optional<Review> review = reviews.find(learner, id);
        if (review.isPresent()) {
            return review;
        }
        Optional<CardMark> mark = marks.find(learner, id);
        return mark.isPresent() ? mark : voids.find(learner, id);
    }
}
