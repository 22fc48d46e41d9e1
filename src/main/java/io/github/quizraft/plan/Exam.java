package io.github.quizraft.plan;

import io.github.quizraft.memory.Deadline;
import io.github.quizraft.review.CardId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * An exam, and what a learner means to do for it.
 *
 * @param date the day of it
 * @param since the day on which the way to it began
 * @param minutes of study on each day
 * @param banks what it is on; none means all
 * @param goal the share of the cards to be known on the day
 */
public record Exam(LocalDate date, Optional<LocalDate> since, int minutes, Set<String> banks, double goal) {
    /** A longer final window would ask cards that are forgotten again on the day. */
    private static final int LONGEST_FINAL = 14;
    /** The final window is this part of the way at most. */
    private static final int FINAL_PART = 5;
    /** A card met later than this has too little time to be kept. */
    private static final int LEAST_KEEPING = 7;

    /** Who does not say since when is taken to have begun so many days before. */
    private static final int USUAL_WAY = 100;

    private static final double KEEPING_PART = 0.3;
    private static final double SECONDS_IN_MINUTE = 60;

    public Exam {
        banks = Set.copyOf(banks);
        goal = Math.min(1, Math.max(0, goal));
    }

    public boolean covers(CardId card) {
        return banks.isEmpty() || banks.contains(card.bank());
    }

    /** How many days before the exam the final window begins. */
    public int finalDays() {
        return (int) Math.max(1, Math.min(LONGEST_FINAL, way() / FINAL_PART));
    }

    public LocalDate finalFrom() {
        return date.minusDays(finalDays());
    }

    /** The last day of new cards: nearly a third of the way is left for keeping them. */
    public LocalDate newUntil() {
        long keeping = Math.min(way() / 2, Math.max(LEAST_KEEPING, Math.round(way() * KEEPING_PART)));
        return date.minusDays(Math.max(finalDays() + 1, keeping));
    }

    public Stretch on(LocalDate day) {
        if (day.isAfter(date)) {
            return Stretch.OVER;
        }
        if (!day.isBefore(finalFrom())) {
            return Stretch.FINAL;
        }
        return day.isAfter(newUntil()) ? Stretch.KEEPING : Stretch.LEARNING;
    }

    /** Days from one to the exam, 0 on the day itself. */
    public int daysFrom(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, date);
    }

    /** By when its cards have to be asked once more. */
    public Deadline deadline() {
        return new Deadline(date, finalDays(), banks);
    }

    public double secondsADay() {
        return minutes * SECONDS_IN_MINUTE;
    }

    /** The same with other minutes of study. */
    Exam lasting(int others) {
        return new Exam(date, since, others, banks, goal);
    }

    private long way() {
        long way = since.map(first -> ChronoUnit.DAYS.between(first, date)).orElse((long) USUAL_WAY);
        return Math.max(0, way);
    }
}
