package io.github.quizraft.group;

import java.util.ArrayList;
import java.util.List;

/**
 * What an event leads to.
 *
 * @param room the same one if nothing changed
 * @param effects in this order
 */
public record RoomStep(Room room, List<RoomEffect> effects) {
    public RoomStep {
        effects = List.copyOf(effects);
    }

    static RoomStep to(Room room, RoomEffect... effects) {
        return new RoomStep(room, List.of(effects));
    }

    /** Whether it changed anything; a tick hardly ever does. Comparing what is in two rooms would cost as much as a step. */
    @SuppressWarnings("ReferenceEquality")
    public boolean changes(Room before) {
        return room != before;
    }

    /** This step after another one. */
    RoomStep after(List<RoomEffect> earlier) {
        List<RoomEffect> all = new ArrayList<>(earlier);
        all.addAll(effects);
        return new RoomStep(room, all);
    }
}
