package io.github.quizraft.stats;

import io.github.quizraft.review.CardId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    public record Day(LocalDate date, int answers, int missed, int fresh, Duration time) {}

    /** Adds up plainly, without a stream for each sum: a log may be long. */
    static Activity of(Period period, List<Trial> trials) {
        long first = period.first().toEpochDay();
        int[] answers = new int[period.days()];
        int[] missed = new int[period.days()];
        int[] fresh = new int[period.days()];
        long[] millis = new long[period.days()];
        Set<CardId> cards = new HashSet<>();
        for (Trial trial : trials) {
            int day = (int) (trial.day().toEpochDay() - first);
            answers[day]++;
            missed[day] += trial.passed() ? 0 : 1;
            fresh[day] += trial.isFirstMeeting() ? 1 : 0;
            millis[day] += Math.min(trial.review().took().toMillis(), LONGEST_ANSWER.toMillis());
            cards.add(trial.review().card());
        }
        return new Activity(
                IntStream.range(0, period.days())
                        .mapToObj(day -> new Day(
                                period.first().plusDays(day),
                                answers[day],
                                missed[day],
                                fresh[day],
                                Duration.ofMillis(millis[day])))
                        .toList(),
                cards.size());
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
