package io.github.quizraft.tui;

import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.RoomStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A room that nothing keeps: what was played is gone with it. */
final class HeldRoom implements OpenRoom {
    private final HandClock clock;
    private Room room;
    private Optional<String> trouble = Optional.empty();

    HeldRoom(RoomPlan plan, HandClock clock) {
        this.clock = clock;
        this.room = Room.open(plan);
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public List<RoomEffect> take(List<RoomEvent> events) {
        List<RoomEffect> effects = new ArrayList<>();
        for (RoomEvent event : events) {
            RoomStep step = room.after(event, now());
            room = step.room();
            effects.addAll(step.effects());
        }
        return effects;
    }

    @Override
    public List<RoomEffect> tick() {
        return take(List.of(new RoomEvent.Tick()));
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }

    void inTrouble(Optional<String> why) {
        trouble = why;
    }
}
