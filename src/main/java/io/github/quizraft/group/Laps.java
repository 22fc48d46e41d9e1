package io.github.quizraft.group;

import io.github.quizraft.review.PersistentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How far each player is, where each goes alone.
 *
 * @param all but those who have not begun
 */
record Laps(PersistentMap<PlayerId, Of> all) {
    static final Laps NONE = new Laps(PersistentMap.empty(Comparator.<PlayerId>naturalOrder()));

    /** One player's. */
    record Of(PlayerId player, Lap lap) {}

    Lap of(PlayerId player) {
        return all.get(player).map(Of::lap).orElse(Lap.START);
    }

    Laps with(PlayerId player, Lap lap) {
        return new Laps(all.with(player, new Of(player, lap)));
    }

    /** The same with all clocks changed. */
    Laps clocks(UnaryOperator<Timing> change) {
        List<Of> changed = new ArrayList<>();
        all.values()
                .forEach(each -> changed.add(new Of(each.player(), each.lap().clock(change))));
        return new Laps(PersistentMap.ofSorted(Comparator.<PlayerId>naturalOrder(), changed, Of::player));
    }

    /** Whether any clock is there. */
    boolean isAnyOpen() {
        return all.values().stream().anyMatch(each -> each.lap().clock().isPresent());
    }
}
