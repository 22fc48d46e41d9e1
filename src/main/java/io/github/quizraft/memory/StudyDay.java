package io.github.quizraft.memory;

import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where one day of study ends and the next begins. Late study belongs to the evening it began in, so the boundary is
 * some hours after midnight on the wall clock of the place.
 *
 * @param rolloverHour the local hour at which a new study day begins, 0 to 23
 */
public record StudyDay(int rolloverHour) {
    /** A day from 04:00 to 04:00. */
    public static final StudyDay DEFAULT = new StudyDay(4);

    private static final long SECONDS_OF_HOUR = 3_600;
    private static final long SECONDS_OF_DAY = 24 * SECONDS_OF_HOUR;

    public StudyDay {
        if (rolloverHour < 0 || rolloverHour > 23) {
            throw new IllegalArgumentException(
                    "the hour at which a study day begins is from 0 to 23, not " + rolloverHour);
        }
    }

    /** The study day that a moment belongs to, by the wall clock it happened under. */
    public LocalDate of(Moment moment) {
        return LocalDate.ofEpochDay(epochDay(moment));
    }

    /**
     * The time between two moments. A clock set back, or a journey west over midnight, gives 0 and nothing negative:
     * what was answered later was answered no earlier.
     */
    public Elapsed between(Moment earlier, Moment later) {
        long days = epochDay(later) - epochDay(earlier);
        Duration exact = Duration.between(earlier.instant(), later.instant());
        return new Elapsed(Math.max(0, days), exact.isNegative() ? Duration.ZERO : exact);
    }

    /** The instant at which a study day begins, under a given wall clock. */
    public Instant startOf(LocalDate day, ZoneOffset offset) {
        return day.atTime(rolloverHour, 0).toInstant(offset);
    }

    /** By plain arithmetic: the log is gone through with it, and a local date and time costs ten times as much. */
    long epochDay(Moment moment) {
        long wallClock = moment.instant().getEpochSecond() + moment.offset().getTotalSeconds();
        return Math.floorDiv(wallClock - rolloverHour * SECONDS_OF_HOUR, SECONDS_OF_DAY);
    }
}
