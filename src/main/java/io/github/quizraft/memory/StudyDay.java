package io.github.quizraft.memory;

import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Where one day of study ends and the next begins. Late study belongs to the evening it began in, so the boundary is
 * some hours after midnight on the wall clock of the place.
 *
 * @param rolloverHour the local hour at which a new study day begins, 0 to 23
 */
public record StudyDay(int rolloverHour) {
    /** A day from 04:00 to 04:00. */
    public static final StudyDay DEFAULT = new StudyDay(4);

    public StudyDay {
        if (rolloverHour < 0 || rolloverHour > 23) {
            throw new IllegalArgumentException(
                    "the hour at which a study day begins is from 0 to 23, not " + rolloverHour);
        }
    }

    /** The study day that a moment belongs to, by the wall clock it happened under. */
    public LocalDate of(Moment moment) {
        return moment.local().minusHours(rolloverHour).toLocalDate();
    }

    /**
     * The time between two moments. A clock set back, or a journey west over midnight, gives 0 and nothing negative:
     * what was answered later was answered no earlier.
     */
    public Elapsed between(Moment earlier, Moment later) {
        long days = ChronoUnit.DAYS.between(of(earlier), of(later));
        Duration exact = Duration.between(earlier.instant(), later.instant());
        return new Elapsed(Math.max(0, days), exact.isNegative() ? Duration.ZERO : exact);
    }

    /** The instant at which a study day begins, under a given wall clock. */
    public Instant startOf(LocalDate day, ZoneOffset offset) {
        return day.atTime(rolloverHour, 0).toInstant(offset);
    }
}
