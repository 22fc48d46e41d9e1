package io.github.quizraft.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Study days in a row, in the whole log.
 *
 * @param current the row that ends today, or yesterday as long as today has no answer yet
 * @param longest the longest row there was
 */
public record Streak(int current, int longest) {
    static Streak of(List<Trial> trials, LocalDate today) {
        return of(trials.stream().map(Trial::day).collect(Collectors.toCollection(TreeSet::new)), today);
    }

    /**
     * The rows of some days.
     *
     * @param days with an answer, the first one first
     */
    public static Streak of(SortedSet<LocalDate> days, LocalDate today) {
        int longest = 0;
        int row = 0;
        LocalDate expected = LocalDate.MIN;
        for (LocalDate day : days) {
            row = day.equals(expected) ? row + 1 : 1;
            longest = Math.max(longest, row);
            expected = day.plusDays(1);
        }
        int current = 0;
        for (LocalDate day = days.contains(today) ? today : today.minusDays(1);
                days.contains(day);
                day = day.minusDays(1)) {
            current++;
        }
        return new Streak(current, longest);
    }
}
