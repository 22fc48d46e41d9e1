package io.github.quizraft.memory;

import io.github.quizraft.review.CardId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A day before which some cards are to be asked once more, however long they could wait by their memory.
 *
 * @param day the day itself
 * @param lastDays within how many days before it
 * @param banks whose cards; none means all
 */
public record Deadline(LocalDate day, int lastDays, Set<String> banks) {
    public Deadline {
        if (lastDays < 1) {
            throw new IllegalArgumentException("the last days before a deadline are one at least, not " + lastDays);
        }
        banks = Set.copyOf(banks);
    }

    /**
     * The state with an interval that does not reach over the deadline; the memory is what it is. Such cards are spread
     * over the last days, each on a day of its own that does not change.
     */
    CardState within(CardId card, CardState state, StudyDay days) {
        LocalDate answered = days.of(state.last());
        LocalDate first = day.minusDays(lastDays);
        boolean reachesOver = !answered.plusDays(state.scheduledDays()).isBefore(day);
        if (!reachesOver || !answered.isBefore(first) || !(banks.isEmpty() || banks.contains(card.bank()))) {
            return state;
        }
        LocalDate asked = first.plusDays((long) (Fuzz.of(card, 0).draw() * lastDays));
        return state.waiting((int) ChronoUnit.DAYS.between(answered, asked));
    }
}
