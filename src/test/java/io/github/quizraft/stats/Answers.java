package io.github.quizraft.stats;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A log written by hand: each answer with its moment as a person would say it, {@code 2027-03-01T09:00+01:00}. */
final class Answers {
    private final EntryIds ids = new EntryIds(new SplittableRandom(3));
    private final List<LogEntry> log = new ArrayList<>();

    static Moment at(String time) {
        OffsetDateTime moment = OffsetDateTime.parse(time);
        return new Moment(moment.toInstant(), moment.getOffset());
    }

    Answers add(String card, String time, Grade grade) {
        return add(card, time, grade, "", 10);
    }

    Answers add(String card, String time, Grade grade, Confidence confidence) {
        return add(card, time, grade, "", 10, Optional.of(confidence));
    }

    Answers add(String card, String time, Grade grade, String answer, int seconds) {
        return add(card, time, grade, answer, seconds, Optional.empty());
    }

    private Answers add(
            String card, String time, Grade grade, String answer, int seconds, Optional<Confidence> confidence) {
        Instant instant = at(time).instant();
        log.add(new Review(
                ids.next(instant),
                LearnerId.ME,
                new CardId(card),
                at(time),
                grade,
                answer,
                grade.passed() ? 1 : 0,
                false,
                confidence,
                Duration.ofSeconds(seconds),
                "laptop",
                "fsrs-6"));
        return this;
    }

    Answers mark(String card, String time, CardMark.Kind kind) {
        log.add(new CardMark(
                ids.next(at(time).instant()), LearnerId.ME, new CardId(card), at(time), kind, "", "laptop"));
        return this;
    }

    /** Statistics on these answers and the planets. */
    Statistics statistics(String now, int days) {
        return Statistics.of(basis(Optional.empty(), now, days));
    }

    Basis basis(Optional<String> bank, String now, int days) {
        Library library = Fixtures.planets();
        return Basis.of(library, bank, History.of(log), Fixtures.scheduler(), at(now), days);
    }
}
