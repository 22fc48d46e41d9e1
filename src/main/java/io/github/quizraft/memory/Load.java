package io.github.quizraft.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * How full the coming study days are, as far as it matters to one card.
 *
 * @param due how many other cards become due on a day; days without any may be left out
 * @param siblings the days on which cards on the same term become due
 * @param easy the days of the week on which the learner wants about half as much
 */
public record Load(Map<LocalDate, Integer> due, Set<LocalDate> siblings, Set<DayOfWeek> easy) {
    /** Nothing is known of any day, so that chance alone decides. */
    public static final Load NONE = new Load(Map.of(), Set.of(), Set.of());

    /** How strongly a full day is avoided. Source: Anki's load balancer. */
    private static final double AVOIDANCE = 2.15;

    /** From so many days apart on, siblings do not matter to each other. */
    private static final int APART = 5;

    /** Whether nothing is known of any day. */
    boolean isUnknown() {
        return due.isEmpty() && siblings.isEmpty() && easy.isEmpty();
    }

    /** How much rather than others a day is chosen, 0 or more; 1 for an ordinary day on which nothing is due. */
    double weight(LocalDate day) {
        int cards = 1 + due.getOrDefault(day, 0);
        // With a day that counts twice as full the balance is reached at half as many cards.
        return apart(day) * Math.pow(easy.contains(day.getDayOfWeek()) ? 2 * cards : cards, -AVOIDANCE);
    }

    /** 0 for a day with a sibling, then a fifth more for each day between them. */
    private double apart(LocalDate day) {
        long nearest = siblings.stream()
                .mapToLong(sibling -> Math.abs(ChronoUnit.DAYS.between(sibling, day)))
                .min()
                .orElse(APART);
        return Math.min(nearest, APART) / (double) APART;
    }
}
