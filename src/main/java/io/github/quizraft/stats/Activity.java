package io.github.quizraft.stats;

import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was studied in a period.
 *
 * @param days every day of it in order, also those without an answer
 * @param cards how many different cards were answered
 */
public record Activity(List<Day> days, int cards) {
    /** A question left open while the learner is away counts as no more than this. */
    static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    /**
     * One study day.
     *
     * @param date its date
     * @param answers how many answers were given
     * @param missed how many of them were graded Again
     * @param fresh how many cards were met for the first time
     * @param time from question shown to answer given, added up
     */
    public record Day(LocalDate date, int answers, int missed, int fresh, Duration time) {
        static Day without(LocalDate date) {
            return new Day(date, 0, 0, 0, Duration.ZERO);
        }

        Day plus(Trial trial) {
            Duration took = trial.review().took();
            return new Day(
                    date,
                    answers + 1,
                    missed + (trial.passed() ? 0 : 1),
                    fresh + (trial.isFirstMeeting() ? 1 : 0),
                    time.plus(took.compareTo(LONGEST_ANSWER) > 0 ? LONGEST_ANSWER : took));
        }
    }

    static Activity of(Period period, List<Trial> trials) {
        Map<LocalDate, Day> days = new TreeMap<>();
        period.first().datesUntil(period.last().plusDays(1)).forEach(date -> days.put(date, Day.without(date)));
        Set<CardId> cards = new HashSet<>();
        for (Trial trial : trials) {
            days.computeIfPresent(trial.day(), (date, day) -> day.plus(trial));
            cards.add(trial.review().card());
        }
        return new Activity(List.copyOf(days.values()), cards.size());
    }

    public int answers() {
        return days.stream().mapToInt(Day::answers).sum();
    }

    public Duration time() {
        return days.stream().map(Day::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** On how many of the days there was an answer. */
    public int studied() {
        return (int) days.stream().filter(day -> day.answers() > 0).count();
    }
}
