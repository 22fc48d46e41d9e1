package io.github.quizraft.stats;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        static Day of(LocalDate date, List<Trial> trials) {
            return new Day(
                    date,
                    trials.size(),
                    (int) trials.stream().filter(trial -> !trial.passed()).count(),
                    (int) trials.stream().filter(Trial::isFirstMeeting).count(),
                    Duration.ofMillis(trials.stream().mapToLong(Day::counted).sum()));
        }

        private static long counted(Trial trial) {
            return Math.min(trial.review().took().toMillis(), LONGEST_ANSWER.toMillis());
        }
    }

    static Activity of(Period period, List<Trial> trials) {
        Map<LocalDate, List<Trial>> byDay = trials.stream().collect(Collectors.groupingBy(Trial::day));
        return new Activity(
                period.first()
                        .datesUntil(period.last().plusDays(1))
                        .map(date -> Day.of(date, byDay.getOrDefault(date, List.of())))
                        .toList(),
                (int) trials.stream()
                        .map(trial -> trial.review().card())
                        .distinct()
                        .count());
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
