package io.github.quizraft.progress;

import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A checksum for each row of the log. SQLite checks its structure and not its contents: a third of all flipped bits
 * would pass unseen.
 *
 * <p>A CRC-32C over the columns in their order: a number as 8 bytes, high byte first, a text as the number of its UTF-8
 * bytes and then those. What may be missing comes last and only if it is there, so that a row written before there was
 * such a column keeps its checksum.
 */
final class Checksum {
    /** Collected first: many small updates would take longer than all the rest. */
    private ByteBuffer bytes = ByteBuffer.allocate(256);

    private Checksum() {}

    static long of(Review review) {
        Checksum sum = new Checksum()
                .add(review.learner().value())
                .add(review.id().toString())
                .add(review.card().value())
                .add(review.at())
                .add(review.grade().value())
                .add(review.answer())
                .add(Double.doubleToLongBits(review.score()))
                .add(review.insisted() ? 1 : 0)
                .add(review.took().toMillis())
                .add(review.device())
                .add(review.model());
        review.confidence().ifPresent(confidence -> sum.add(confidence.label()));
        review.placed().ifPresent(place -> sum.add(Double.doubleToLongBits(place)));
        return sum.value();
    }

    static long of(CardMark mark) {
        return new Checksum()
                .add(mark.learner().value())
                .add(mark.id().toString())
                .add(mark.card().value())
                .add(mark.at())
                .add(mark.kind().name())
                .add(mark.text())
                .add(mark.device())
                .value();
    }

    static long of(VoidEvent event) {
        return new Checksum()
                .add(event.learner().value())
                .add(event.id().toString())
                .add(event.target().toString())
                .add(event.at())
                .add(event.device())
                .value();
    }

    static long of(WeightSet set) {
        Checksum sum = new Checksum()
                .add(set.learner().value())
                .add(set.id().toString())
                .add(set.at())
                .add(set.version().id())
                .add(WeightTable.numbers(set))
                .add(set.reviews())
                .add(set.accepted() ? 1 : 0)
                .add(set.device());
        set.newest().ifPresent(newest -> sum.add(newest.before()).add(newest.after()));
        return sum.value();
    }

    private Checksum add(Score score) {
        add(score.items());
        add(Double.doubleToLongBits(score.logLoss()));
        add(Double.doubleToLongBits(score.rmseBins()));
        score.auc().ifPresent(auc -> add(Double.doubleToLongBits(auc)));
        return this;
    }

    private Checksum add(Moment at) {
        return add(at.instant().toEpochMilli()).add(at.offset().getTotalSeconds());
    }

    private Checksum add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8.length);
        room(utf8.length).put(utf8);
        return this;
    }

    private Checksum add(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * (bytes.position() + more)).put(bytes.flip());
        }
        return bytes;
    }

    private long value() {
        CRC32C crc = new CRC32C();
        crc.update(bytes.flip());
        return crc.getValue();
    }
}
