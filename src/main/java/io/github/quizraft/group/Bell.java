package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.ShowAll;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What time alone brings about. */
final class Bell {
    private Bell() {}

    static RoomStep told(Room room, RoomEvent.FromClock event, Instant now) {
        if (event instanceof RoomEvent.Stalled stalled && room.stage() instanceof Stage.Underway) {
            return SelfPaced.stalled(room, stalled.lost());
        }
        if (event instanceof RoomEvent.Stalled stalled && !(room.stage() instanceof Stage.Paused)) {
            Stage later = room.stage().timing(clock -> clock.without(stalled.lost()));
            return room.stage().timing().isPresent() ? RoomStep.to(room.at(later), new ShowAll()) : RoomStep.to(room);
        }
        return event instanceof RoomEvent.Revived revived ? revived(room, revived.last(), now) : RoomStep.to(room);
    }

    /** Whoever played on the network is away until they return; those at this terminal never were. */
    private static RoomStep revived(Room room, Instant last, Instant now) {
        Players players = room.players();
        if (!room.plan().rules().mode().isHotSeat()) {
            for (Player player : room.playing()) {
                players = players.changed(player.id(), each -> each.away(now));
            }
        }
        if (room.stage() instanceof Stage.Underway) {
            return SelfPaced.revived(room.with(players), last);
        }
        Stage stage = room.stage();
        boolean isRunning = room.isTimed();
        if (!isRunning && room.playing().isEmpty()) {
            return RoomStep.to(room);
        }
        return RoomStep.to(
                room.with(players).at(isRunning ? new Stage.Paused(stage.timing(clock -> clock.stopped(last))) : stage),
                new ShowAll());
    }

    static RoomStep due(Room room, Instant now) {
        if (room.stage() instanceof Stage.Read read) {
            Duration reading = room.plan().rules().reading().plus(read.clock().added());
            return read.clock().elapsed(now).compareTo(reading) >= 0 ? Course.opened(room, now) : RoomStep.to(room);
        }
        if (room.stage() instanceof Stage.Underway underway) {
            return SelfPaced.due(room, underway, now);
        }
        return room.stage() instanceof Stage.Open open ? due(room, open, now) : RoomStep.to(room);
    }

    private static RoomStep due(Room room, Stage.Open open, Instant now) {
        Rules rules = room.plan().rules();
        if (open.floor() instanceof Floor.Buzzers buzzers && buzzers.until().isPresent()) {
            return now.isBefore(buzzers.until().get())
                    ? RoomStep.to(room)
                    : Course.buzzed(room, drawn(room, buzzers.pressed()), buzzers.out(), now);
        }
        Optional<Duration> limit = limit(room, open);
        if (limit.isEmpty() || open.clock().elapsed(now).compareTo(limit.get().plus(rules.grace())) < 0) {
            return Answering.closedIfAllIn(RoomStep.to(room), now);
        }
        if (open.floor() instanceof Floor.Turn || open.floor() instanceof Floor.Buzzed) {
            return Course.missed(room, now);
        }
        return isAnyoneStillWriting(room, open, now) ? RoomStep.to(room) : Course.closed(room);
    }

    /** How long the question is open: for whoever has the floor alone, that player's own time. */
    static Optional<Duration> limit(Room room, Stage.Open open) {
        Rules rules = room.plan().rules();
        return open.floor()
                .holder()
                .flatMap(room.players()::get)
                .map(player -> limit(rules, open.clock(), player))
                .orElseGet(() -> rules.time().map(time -> time.plus(open.clock().added())));
    }

    private static boolean isAnyoneStillWriting(Room room, Stage.Open open, Instant now) {
        return room.playing().stream()
                .anyMatch(player -> player.extra() != ExtraTime.NONE
                        && player.isAwaited(now)
                        && open.of().isFor(player.id())
                        && !open.of().given().contains(player.id())
                        && !isOver(room.plan().rules(), open.clock(), player, now));
    }

    /** Whether a player's own time is up, and what was sent in it has had time to arrive. */
    static boolean isOver(Rules rules, Timing clock, Player player, Instant now) {
        return limit(rules, clock, player)
                .map(limit -> clock.elapsed(now).compareTo(limit.plus(rules.grace())) >= 0)
                .orElse(false);
    }

    static Optional<Duration> limit(Rules rules, Timing clock, Player player) {
        return rules.time().flatMap(player.extra()::limit).map(limit -> limit.plus(clock.added()));
    }

    /** A lot that comes out the same when the journal is read again. */
    private static PlayerId drawn(Room room, List<PlayerId> pressed) {
        long turn = room.asked() * 1_000L
                + room.stage().round().map(round -> round.reached().size()).orElse(0);
        return pressed.get(new SplittableRandom(room.plan().seed() ^ turn).nextInt(pressed.size()));
    }
}
