package io.github.quizraft.exchange;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.NamedEntryId;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One answer as the table has it.
 *
 * @param card what was asked, known to us or not
 * @param at when
 * @param grade what it was worth
 * @param took from question to answer; zero where nobody measured
 */
public record LoggedReview(CardId card, Instant at, Grade grade, Duration took) {
    /** What the table has of an entry of our log. */
    public static LoggedReview of(Review review) {
        return new LoggedReview(review.card(), review.at().instant(), review.grade(), review.took());
    }

    /**
     * The entry of our log that this is, the same each time.
     *
     * @param zone where the learner was; study days follow from it
     */
    public Review entry(LearnerId learner, ZoneId zone) {
        return Review.imported(id(), learner, card, at(zone), grade, took);
    }

    /** When it was, by the clocks of a zone. */
    public Moment at(ZoneId zone) {
        return new Moment(at, zone.getRules().getOffset(at));
    }

    private EntryId id() {
        return NamedEntryId.of(at, card.value() + "\n" + at.toEpochMilli() + "\n" + grade.value());
    }
}
