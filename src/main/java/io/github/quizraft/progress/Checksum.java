package io.github.quizraft.progress;

import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A checksum for each row of the log. SQLite checks its structure and not its contents: most flipped bits in a text or
 * a number would pass unseen.
 */
final class Checksum {
    private static final String SEPARATOR = "\u001f";

    private Checksum() {}

    static long of(Review review) {
        return of(
                review.learner().value(),
                review.id().toString(),
                review.card().value(),
                Long.toString(review.at().instant().toEpochMilli()),
                Integer.toString(review.at().offset().getTotalSeconds()),
                Integer.toString(review.grade().value()),
                review.answer(),
                Long.toHexString(Double.doubleToLongBits(review.score())),
                Boolean.toString(review.insisted()),
                Long.toString(review.took().toMillis()),
                review.device(),
                review.model());
    }

    static long of(VoidEvent event) {
        return of(
                event.learner().value(),
                event.id().toString(),
                event.target().toString(),
                Long.toString(event.at().instant().toEpochMilli()),
                Integer.toString(event.at().offset().getTotalSeconds()),
                event.device());
    }

    private static long of(String... fields) {
        CRC32C crc = new CRC32C();
        crc.update(String.join(SEPARATOR, fields).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
