package io.github.quizraft.progress;

import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads entries as {@link EntriesWriter} writes them. */
final class EntriesReader {
    private static final MomentForm MOMENT = new MomentForm();

    private final Unpacked in;
    private final List<String> texts;

    EntriesReader(Unpacked in, List<String> texts) {
        this.in = in;
        this.texts = texts;
    }

    List<LogEntry> read() {
        int size = in.number();
        List<LogEntry> entries = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            entries.add(entry());
        }
        return Collections.unmodifiableList(entries);
    }

    private LogEntry entry() {
        int kind = in.number();
        EntryId id = id();
        LearnerId learner = new LearnerId(text());
        Moment at = MOMENT.read(in);
        String device = text();
        return switch (kind) {
            case EntriesWriter.REVIEW -> review(id, learner, at, device);
            case EntriesWriter.MARK ->
                new CardMark(id, learner, new CardId(text()), at, CardMark.Kind.valueOf(text()), text(), device);
            case EntriesWriter.VOID -> new VoidEvent(id, learner, id(), at, device);
            default -> throw new IllegalArgumentException("no entry is of the kind " + kind);
        };
    }

    private Review review(EntryId id, LearnerId learner, Moment at, String device) {
        CardId card = new CardId(text());
        Grade grade = Grade.of(in.number());
        String answer = text();
        double score = in.decimal();
        boolean insisted = in.flag();
        String confidence = text();
        return new Review(
                id,
                learner,
                card,
                at,
                grade,
                answer,
                score,
                insisted,
                confidence.isEmpty() ? Optional.empty() : Optional.of(Confidence.valueOf(confidence)),
                Duration.ofMillis(in.whole()),
                device,
                text(),
                in.flag() ? Optional.of(in.decimal()) : Optional.empty());
    }

    private EntryId id() {
        return new EntryId(new UUID(in.whole(), in.whole()));
    }

    private String text() {
        return texts.get(in.number());
    }
}
