package io.github.quizraft.progress;

import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A row of the log in the words of the log. Columns count from 1.
 *
 * @param columns of the row that is read now
 */
record Row(ResultSet columns) {
    /** A text; a null reads as empty. As bytes, since the driver is slow with texts. */
    String text(int column) throws SQLException {
        byte[] utf8 = columns.getBytes(column);
        return utf8 == null ? "" : new String(utf8, StandardCharsets.UTF_8);
    }

    /** A number, which may be missing. */
    Optional<Double> number(int column) throws SQLException {
        double number = columns.getDouble(column);
        return columns.wasNull() ? Optional.empty() : Optional.of(number);
    }

    LearnerId learner(int column) throws SQLException {
        return new LearnerId(text(column));
    }

    EntryId id(int column) throws SQLException {
        return EntryId.parse(text(column));
    }

    /** A moment from two columns, milliseconds and offset. */
    Moment moment(int column) throws SQLException {
        return new Moment(
                Instant.ofEpochMilli(columns.getLong(column)), ZoneOffset.ofTotalSeconds(columns.getInt(column + 1)));
    }
}
