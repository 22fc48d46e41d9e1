package io.github.quizraft.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The study days that statistics are on.
 *
 * @param first the first one: that of the first answer, unless fewer days were asked for
 * @param last today
 */
public record Period(LocalDate first, LocalDate last) {
    static Period of(Basis basis, List<Trial> trials) {
        LocalDate today = basis.today();
        LocalDate earliest = today.minusDays(basis.days() - 1L);
        LocalDate begun =
                trials.stream().map(Trial::day).min(Comparator.naturalOrder()).orElse(today);
        // A clock that was once set ahead leaves answers on days that are still to come.
        LocalDate first = begun.isBefore(earliest) ? earliest : begun;
        return new Period(first.isAfter(today) ? today : first, today);
    }

    /** How many days there are. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
