package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.Dismiss;
import io.github.quizraft.group.RoomEffect.ShowAll;
import io.github.quizraft.group.RoomEffect.ShowHost;
import io.github.quizraft.group.RoomEffect.ShowOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the host does. A control that makes no sense where the room is does nothing. */
final class Steering {
    private static final int MOST_HANDS = 10_000;

    private Steering() {}

    static RoomStep after(Room room, RoomEvent.FromHost event, Instant now) {
        if (event instanceof RoomEvent.Next next) {
            return next.from() == room.at() ? Course.next(room, now) : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Pause) {
            return room.isTimed() && room.stage().timing().isPresent()
                    ? RoomStep.to(
                            room.at(new Stage.Paused(room.stage().timing(clock -> clock.stopped(now)))), new ShowAll())
                    : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Continue) {
            return room.stage() instanceof Stage.Paused paused ? wentOn(room, paused, now) : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Extend more) {
            return extended(room, more.by());
        }
        if (event instanceof RoomEvent.Skip) {
            return room.stage().round().isPresent()
                    ? Course.asked(room.round(Round::skipped).filed(), now)
                    : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Finish) {
            return finished(room);
        }
        if (event instanceof RoomEvent.CountHands hands) {
            return counted(room, hands.counts());
        }
        if (event instanceof RoomEvent.GiveFloor floor) {
            return givenFloor(room, floor.player(), now);
        }
        return event instanceof RoomEvent.Kick kick ? kicked(room, kick.player(), now) : switched(room, event);
    }

    /** Whoever had the floor may have been removed while the clock stood. */
    private static RoomStep wentOn(Room room, Stage.Paused paused, Instant now) {
        Room running = room.at(paused.stopped().timing(clock -> clock.goingOn(now)));
        boolean isFloorFree = running.floor()
                .flatMap(Floor::holder)
                .filter(player -> running.players().get(player).isEmpty())
                .isPresent();
        return isFloorFree ? Course.missed(running, now) : RoomStep.to(running, new ShowAll());
    }

    private static RoomStep givenFloor(Room room, PlayerId player, Instant now) {
        boolean mayHaveIt = room.players().get(player).isPresent()
                && room.floor()
                        .filter(floor -> floor instanceof Floor.Buzzers buzzers
                                && !buzzers.out().contains(player))
                        .isPresent();
        return mayHaveIt
                ? Course.buzzed(room, player, ((Floor.Buzzers) room.floor().orElseThrow()).out(), now)
                : RoomStep.to(room);
    }

    private static RoomStep switched(Room room, RoomEvent.FromHost event) {
        if (event instanceof RoomEvent.Lock lock) {
            return RoomStep.to(room.with(room.controls().locked(lock.on())), new ShowHost());
        }
        if (event instanceof RoomEvent.ShowBoard board) {
            return RoomStep.to(room.with(room.controls().showing(board.view())), new ShowAll());
        }
        if (event instanceof RoomEvent.ShowDistribution show) {
            return RoomStep.to(room.with(room.controls().distribution(show.on())), new ShowHost());
        }
        if (event instanceof RoomEvent.Flag flag) {
            return room.stage().round().isPresent()
                    ? RoomStep.to(room.round(round -> round.flagged(flag.on())), new ShowHost())
                    : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Rename rename) {
            boolean isFree = !room.players().isTaken(rename.name(), rename.player());
            return isFree ? changed(room, rename.player(), player -> player.named(rename.name())) : RoomStep.to(room);
        }
        if (event instanceof RoomEvent.Move move) {
            boolean isKnown =
                    move.team().map(room.plan().rules().teams()::contains).orElse(true);
            return isKnown ? changed(room, move.player(), player -> player.in(move.team())) : RoomStep.to(room);
        }
        return event instanceof RoomEvent.GiveTime give
                ? changed(room, give.player(), player -> player.with(give.extra()))
                : RoomStep.to(room);
    }

    private static RoomStep changed(Room room, PlayerId id, UnaryOperator<Player> change) {
        return room.players().get(id).isPresent()
                ? RoomStep.to(room.with(room.players().changed(id, change)), new ShowOne(id), new ShowHost())
                : RoomStep.to(room);
    }

    private static RoomStep extended(Room room, Duration by) {
        if (room.stage() instanceof Stage.Underway underway) {
            return by.isNegative()
                    ? RoomStep.to(room)
                    : RoomStep.to(room.at(new Stage.Underway(underway.until().plus(by))), new ShowAll());
        }
        boolean isLimited =
                room.at() == StageName.READ || room.plan().rules().time().isPresent();
        return room.stage().timing().isPresent() && isLimited && !by.isNegative()
                ? RoomStep.to(room.at(room.stage().timing(clock -> clock.extended(by))), new ShowAll())
                : RoomStep.to(room);
    }

    private static RoomStep kicked(Room room, PlayerId id, Instant now) {
        if (room.players().get(id).isEmpty()) {
            return RoomStep.to(room);
        }
        Room without = room.with(room.players().changed(id, Player::out));
        RoomStep step = RoomStep.to(without, new Dismiss(id), new ShowHost());
        boolean hadFloor = without.stage() instanceof Stage.Open open
                && !(open.floor() instanceof Floor.Everyone)
                && open.floor().isOf(id);
        return hadFloor ? Course.missed(without, now).after(step.effects()) : Answering.closedIfAllIn(step, now);
    }

    private static RoomStep counted(Room room, List<Integer> counts) {
        boolean isWanted = room.plan().rules().mode() == Mode.HANDS
                && (room.at() == StageName.OPEN || room.at() == StageName.CLOSED || room.at() == StageName.REVEAL);
        boolean isFit = isWanted
                && room.stage()
                        .round()
                        .filter(round -> Tally.rows(round.question()).size() == counts.size())
                        .isPresent()
                && counts.stream().allMatch(count -> count >= 0 && count <= MOST_HANDS);
        if (!isFit) {
            return RoomStep.to(room);
        }
        Room with = room.round(round -> round.with(counts));
        return room.at() == StageName.OPEN ? Course.closed(with) : RoomStep.to(with, new ShowAll());
    }

    /** A question whose answer was not shown yet does not count. */
    private static RoomStep finished(Room room) {
        if (room.at() == StageName.PODIUM || room.at() == StageName.REPORT) {
            return RoomStep.to(room);
        }
        boolean counts = room.at() == StageName.REVEAL || room.at() == StageName.BOARD;
        return Course.ended((counts ? room : room.round(Round::skipped)).filed());
    }

    static RoomStep undone(Room room, Instant now) {
        return room.before()
                .map(before -> {
                    Stage stage = before.room().stage();
                    Stage again = before.room().isTimed()
                            ? stage.timing(
                                    clock -> clock.stopped(before.until()).goingOn(now))
                            : stage;
                    return RoomStep.to(before.room().at(again), new ShowAll());
                })
                .orElseGet(() -> RoomStep.to(room));
    }
}
