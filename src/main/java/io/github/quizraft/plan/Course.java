package io.github.quizraft.plan;

import java.util.List;

/**
 * What came of a simulation.
 *
 * @param days one after another
 * @param cards how many there are
 */
public record Course(List<Day> days, int cards) {
    private static final double SECONDS_IN_HOUR = 3600;
    private static final double SECONDS_IN_MINUTE = 60;

    /**
     * One day of it.
     *
     * @param reviews how many cards were asked that had been met before
     * @param met how many were met for the first time
     * @param seconds that took
     * @param remembered how many cards are known at its end: the sum of their chances
     */
    public record Day(int reviews, int met, double seconds, double remembered) {
        public double minutes() {
            return seconds / SECONDS_IN_MINUTE;
        }
    }

    public Course {
        days = List.copyOf(days);
    }

    /** The same for so many times as many cards. */
    Course times(double factor, int all) {
        return new Course(
                days.stream()
                        .map(day -> new Day(
                                (int) Math.round(day.reviews() * factor),
                                (int) Math.round(day.met() * factor),
                                day.seconds() * factor,
                                day.remembered() * factor))
                        .toList(),
                all);
    }

    public double hours() {
        return days.stream().mapToDouble(Day::seconds).sum() / SECONDS_IN_HOUR;
    }

    public double minutesADay() {
        return days.stream().mapToDouble(Day::minutes).average().orElse(0);
    }

    public double reviewsADay() {
        return days.stream().mapToInt(Day::reviews).average().orElse(0);
    }

    /** How many cards are known at the end. */
    public double remembered() {
        return days.isEmpty() ? 0 : days.get(days.size() - 1).remembered();
    }

    /** The same as a share of all. */
    public double score() {
        return cards == 0 ? 0 : remembered() / cards;
    }
}
