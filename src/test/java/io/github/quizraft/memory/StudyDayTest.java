package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyDayTest {
    @ParameterizedTest(name = "roll-over at {0}: {1} belongs to {2}")
    @CsvSource({
        "4, 2026-03-10T03:59:59.999Z, 2026-03-09",
        "4, 2026-03-10T04:00Z, 2026-03-10",
        "4, 2026-03-10T23:59Z, 2026-03-10",
        "4, 2026-03-11T00:30Z, 2026-03-10",
        "0, 2026-03-10T00:00Z, 2026-03-10",
        "0, 2026-03-09T23:59Z, 2026-03-09",
        "23, 2026-03-10T22:59Z, 2026-03-09",
        "23, 2026-03-10T23:00Z, 2026-03-10",
        "4, 2026-01-01T02:00Z, 2025-12-31",
        "4, 2028-03-01T03:00Z, 2028-02-29",
        "4, 2026-03-10T03:00+09:00, 2026-03-09",
        "4, 2026-03-10T05:00+09:00, 2026-03-10",
        "4, 2026-03-10T05:00-11:00, 2026-03-10",
        "4, 2026-03-10T04:30+05:45, 2026-03-10"
    })
    void a_moment_belongs_to_the_day_its_wall_clock_says(int rollover, String moment, LocalDate day) {
        assertThat(new StudyDay(rollover).of(Moments.at(moment))).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} days, {3}")
    @CsvSource({
        // An evening and the night after it are one day; breakfast is the next.
        "2026-03-10T23:30+01:00, 2026-03-11T01:00+01:00, 0, PT1H30M",
        "2026-03-11T01:00+01:00, 2026-03-11T09:00+01:00, 1, PT8H",
        "2026-03-10T09:00+01:00, 2026-03-17T09:00+01:00, 7, PT168H",
        // In UTC these would be the other way round.
        "2026-03-10T22:00-05:00, 2026-03-10T23:00-05:00, 0, PT1H",
        "2026-03-10T08:00+09:00, 2026-03-10T10:00+09:00, 0, PT2H",
        // A flight from Tokyo to Los Angeles and back, over the date line.
        "2026-03-10T17:00+09:00, 2026-03-10T11:00-07:00, 0, PT10H",
        "2026-03-10T11:00-07:00, 2026-03-11T15:00+09:00, 1, PT12H",
        "2026-03-10T05:00+09:00, 2026-03-09T14:00-07:00, 0, PT1H"
    })
    void elapsed_days_are_local_and_elapsed_time_is_exact(String earlier, String later, long days, Duration exact) {
        assertThat(StudyDay.DEFAULT.between(Moments.at(earlier), Moments.at(later)))
                .isEqualTo(new Elapsed(days, exact));
    }

    @ParameterizedTest(name = "{0}: {1} to {2} is {3} days, {4}")
    @CsvSource({
        // Clocks go forward at 02:00 on 29 March, back at 03:00 on 25 October.
        "Europe/Berlin, 2026-03-28T23:30, 2026-03-29T03:30, 0, PT3H",
        "Europe/Berlin, 2026-03-28T23:30, 2026-03-29T04:00, 1, PT3H30M",
        "Europe/Berlin, 2026-03-28T12:00, 2026-03-29T12:00, 1, PT23H",
        "Europe/Berlin, 2026-10-24T23:30, 2026-10-25T03:30, 0, PT5H",
        "Europe/Berlin, 2026-10-24T12:00, 2026-10-25T12:00, 1, PT25H",
        "Australia/Lord_Howe, 2026-04-04T12:00, 2026-04-05T12:00, 1, PT24H30M",
        // Samoa left out a whole day.
        "Pacific/Apia, 2011-12-29T12:00, 2011-12-31T12:00, 2, PT24H"
    })
    void a_change_of_the_clocks_moves_no_day(String zone, String earlier, String later, long days, Duration exact) {
        assertThat(StudyDay.DEFAULT.between(Moments.in(zone, earlier), Moments.in(zone, later)))
                .isEqualTo(new Elapsed(days, exact));
    }

    @Test
    void the_hour_that_comes_twice_is_counted_once_by_days_and_twice_by_time() {
        Moment first = Moments.at("2026-10-25T02:30+02:00");
        Moment second = Moments.at("2026-10-25T02:30+01:00");

        assertThat(StudyDay.DEFAULT.between(first, second)).isEqualTo(new Elapsed(0, Duration.ofHours(1)));
    }

    @Test
    void a_clock_set_back_elapses_nothing() {
        Moment before = Moments.at("2026-03-10T12:00Z");
        Moment after = Moments.at("2026-03-07T12:00Z");

        assertThat(StudyDay.DEFAULT.between(before, after)).isEqualTo(new Elapsed(0, Duration.ZERO));
    }

    @Test
    void a_day_starts_at_the_roll_over_of_the_place() {
        Instant start = StudyDay.DEFAULT.startOf(LocalDate.of(2026, 3, 10), ZoneOffset.ofHours(9));

        assertThat(start).isEqualTo(Instant.parse("2026-03-09T19:00:00Z"));
        assertThat(StudyDay.DEFAULT.of(new Moment(start, ZoneOffset.ofHours(9))))
                .isEqualTo("2026-03-10");
        assertThat(StudyDay.DEFAULT.of(new Moment(start.minusMillis(1), ZoneOffset.ofHours(9))))
                .isEqualTo("2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void an_hour_that_no_clock_shows_is_refused(int hour) {
        assertThatThrownBy(() -> new StudyDay(hour))
                .hasMessage("the hour at which a study day begins is from 0 to 23, not " + hour);
    }
}
