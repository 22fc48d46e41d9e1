package io.github.quizraft.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What to ask on a day of the final window: what gains most per second first, until the day's time is used up.
 *
 * @param seconds that are left of the day's time
 */
public record FinalQueue(double seconds) {
    /**
     * Those of some cards, in their order of worth.
     *
     * @param worth of each
     */
    public <T> List<T> of(List<T> cards, Function<T, Worth> worth) {
        record Valued<T>(T card, Worth worth) {}
        List<Valued<T>> valued = new ArrayList<>();
        for (T card : cards) {
            Worth its = worth.apply(card);
            if (its.isWorthIt()) {
                valued.add(new Valued<>(card, its));
            }
        }
        valued.sort(Comparator.comparingDouble((Valued<T> each) -> -each.worth().perSecond()));
        List<T> queue = new ArrayList<>();
        double left = seconds;
        for (Valued<T> each : valued) {
            if (left <= 0) {
                break;
            }
            left -= each.worth().seconds();
            queue.add(each.card());
        }
        return queue;
    }
}
