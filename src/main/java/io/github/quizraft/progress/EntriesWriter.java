package io.github.quizraft.progress;

import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Pool;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;

/** Writes entries as {@link EntriesReader} reads them. */
final class EntriesWriter {
    static final int REVIEW = 0;
    static final int MARK = 1;
    static final int VOID = 2;

    private static final MomentForm MOMENT = new MomentForm();

    private final Packed out;
    private final Pool texts = new Pool();

    EntriesWriter(Packed out) {
        this.out = out;
    }

    Pool texts() {
        return texts;
    }

    void write(LogEntry entry) {
        if (entry instanceof Review review) {
            head(REVIEW, review);
            text(review.card().value());
            review(review);
        } else if (entry instanceof CardMark mark) {
            head(MARK, mark);
            text(mark.card().value());
            text(mark.kind().name());
            text(mark.text());
        } else if (entry instanceof VoidEvent event) {
            head(VOID, event);
            id(event.target());
        }
    }

    private void head(int kind, LogEntry entry) {
        out.number(kind);
        id(entry.id());
        text(entry.learner().value());
        MOMENT.write(entry.at(), out);
        text(entry.device());
    }

    private void review(Review review) {
        out.number(review.grade().value());
        text(review.answer());
        out.decimal(review.score());
        out.flag(review.insisted());
        text(review.confidence().map(Confidence::name).orElse(""));
        out.whole(review.took().toMillis());
        text(review.model());
        out.flag(review.placed().isPresent());
        review.placed().ifPresent(out::decimal);
    }

    private void id(EntryId id) {
        out.whole(id.value().getMostSignificantBits());
        out.whole(id.value().getLeastSignificantBits());
    }

    private void text(String text) {
        out.number(texts.number(text));
    }
}
