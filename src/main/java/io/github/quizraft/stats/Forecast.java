package io.github.quizraft.stats;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How many cards become due on each of the coming days. Suspended ones do not.
 *
 * @param today the first of these days
 * @param due for each day; the first also has what is overdue
 * @param later how many cards are due after these days
 */
public record Forecast(LocalDate today, List<Integer> due, int later) {
    public static final int DAYS = 30;

    static Forecast of(Basis basis, Map<CardId, CardState> states) {
        Scheduler scheduler = basis.scheduler();
        LocalDate today = basis.today();
        Integer[] due = new Integer[DAYS];
        Arrays.fill(due, 0);
        int later = 0;
        for (Map.Entry<CardId, CardState> card : states.entrySet()) {
            if (basis.cards().containsKey(card.getKey())
                    && !basis.history().marks(card.getKey()).suspended()) {
                LocalDate day = scheduler.dueDay(card.getValue(), basis.now().offset());
                long ahead = Math.max(0, ChronoUnit.DAYS.between(today, day));
                if (ahead < DAYS) {
                    due[(int) ahead]++;
                } else {
                    later++;
                }
            }
        }
        return new Forecast(today, List.of(due), later);
    }

    /** How many cards become due within so many days, today included. */
    public int within(int days) {
        return due.stream().limit(days).mapToInt(Integer::intValue).sum();
    }
}
