package io.github.quizraft.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes log entries as a device does: one second apart unless said otherwise, with ids that only grow. */
public final class Entries {
    private final EntryIds ids;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    public Entries(long seed) {
        this.ids = new EntryIds(new SplittableRandom(seed));
    }

    /** Lets time pass; a negative duration sets the clock back. */
    public Entries wait(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public Review review(String card, Grade grade) {
        return review(card, grade, Optional.empty());
    }

    public Review review(String card, Grade grade, Optional<Confidence> confidence) {
        return new Review(
                nextId(),
                LearnerId.ME,
                new CardId(card),
                new Moment(now, ZoneOffset.ofHours(1)),
                grade,
                "its answer",
                0.75,
                false,
                confidence,
                Duration.ofMillis(4_321),
                "laptop",
                "fsrs-6");
    }

    public Review review(String card) {
        return review(card, Grade.GOOD);
    }

    public CardMark mark(String card, CardMark.Kind kind) {
        return mark(card, kind, "");
    }

    public CardMark note(String card, String text) {
        return mark(card, CardMark.Kind.NOTE, text);
    }

    private CardMark mark(String card, CardMark.Kind kind, String text) {
        return new CardMark(
                nextId(), LearnerId.ME, new CardId(card), new Moment(now, ZoneOffset.ofHours(1)), kind, text, "laptop");
    }

    /** Takes an entry back: undo of a review, redo of an undo. */
    public VoidEvent voiding(LogEntry target) {
        return new VoidEvent(nextId(), target.learner(), target.id(), new Moment(now, ZoneOffset.ofHours(1)), "laptop");
    }

    private EntryId nextId() {
        now = now.plusSeconds(1);
        return ids.next(now);
    }
}
