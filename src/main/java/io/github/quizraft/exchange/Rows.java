package io.github.quizraft.exchange;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.safe.Formula;
import io.github.quizraft.safe.Safe;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes answers of the rows of one log, and keeps a list of what there is to say of the others. */
final class Rows {
    /** The first program that spaced repetitions is of that year. */
    private static final long EARLIEST = Instant.parse("1987-01-01T00:00:00Z").toEpochMilli();

    private final Header header;
    private final long latest;
    private final LatestTimes times = new LatestTimes();
    private final Map<Reason, Remark> remarks = new EnumMap<>(Reason.class);

    /**
     * For a log that is read now.
     *
     * @param latest no answer can be later
     */
    Rows(Header header, Instant latest) {
        this.header = header;
        this.latest = latest.toEpochMilli();
    }

    /**
     * The answer of a row; empty if it is left out.
     *
     * @param line where it stands
     * @throws BadRowException if it is no row of a log
     */
    Optional<LoggedReview> answer(List<String> row, long line) throws BadRowException {
        if (row.size() != header.width()) {
            throw new BadRowException("there are " + row.size() + " fields, but the first line names " + header.width()
                    + " columns; is a quotation mark or a comma missing?");
        }
        String card = card(row);
        long time = number(Column.TIME, row);
        Optional<Grade> grade = grade(row);
        Duration took = took(row);
        if (grade.isEmpty()) {
            return leftOut(Reason.MISSING_GRADE, line);
        }
        if (time < EARLIEST || time > latest) {
            return leftOut(Reason.IMPOSSIBLE_TIME, line);
        }
        long before = times.note(card, time);
        if (time == before) {
            return leftOut(Reason.REPEATED, line);
        }
        if (time < before) {
            remark(Reason.OUT_OF_ORDER, line);
        }
        return Optional.of(new LoggedReview(new CardId(card), Instant.ofEpochMilli(time), grade.get(), took));
    }

    Map<Reason, Remark> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    private Optional<LoggedReview> leftOut(Reason reason, long line) {
        remark(reason, line);
        return Optional.empty();
    }

    private void remark(Reason reason, long line) {
        Remark known = remarks.get(reason);
        remarks.put(reason, known == null ? new Remark(1, line) : known.again());
    }

    private String card(List<String> row) throws BadRowException {
        String card = Formula.restored(header.field(Column.CARD, row));
        if (card.isBlank()) {
            throw new BadRowException("the card_id is empty; name the card, or remove the line");
        }
        if (!Safe.line(card).equals(card)) {
            throw new BadRowException("the card_id has characters that nobody can see; remove them");
        }
        return card;
    }

    private Optional<Grade> grade(List<String> row) throws BadRowException {
        String field = header.field(Column.RATING, row);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        long value = number(Column.RATING, row);
        if (value < 0 || value > Grade.EASY.value()) {
            throw new BadRowException(
                    "the rating is " + value + "; it must be 1 (again), 2 (hard), 3 (good) or 4 (easy), or 0 for none");
        }
        return value == 0 ? Optional.empty() : Optional.of(Grade.of((int) value));
    }

    /** A clock that ran backwards has measured nothing. */
    private Duration took(List<String> row) throws BadRowException {
        return header.field(Column.DURATION, row).isEmpty()
                ? Duration.ZERO
                : Duration.of(Math.max(0, number(Column.DURATION, row)), ChronoUnit.MILLIS);
    }

    /** Some programs write whole numbers as 3.0 once a column has an empty field. */
    private long number(Column column, List<String> row) throws BadRowException {
        String field = header.field(column, row);
        try {
            return Long.parseLong(field.endsWith(".0") ? field.substring(0, field.length() - 2) : field);
        } catch (NumberFormatException e) {
            throw new BadRowException(
                    "the " + column.title() + " is \"" + Safe.line(field) + "\"; it must be a whole number"
                            + (column == Column.RATING ? " from 1 to 4" : " of milliseconds"));
        }
    }
}
