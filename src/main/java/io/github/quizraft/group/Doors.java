package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.Admit;
import io.github.quizraft.group.RoomEffect.ShowHost;
import io.github.quizraft.group.RoomEffect.ShowOne;
import io.github.quizraft.group.RoomEffect.TurnAway;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Coming and going. */
final class Doors {
    private Doors() {}

    static RoomStep after(Room room, RoomEvent.FromPlayer event, Instant now) {
        if (event instanceof RoomEvent.Join join) {
            return room.players().withToken(join.token()).isPresent()
                    ? returned(room, join.token(), now)
                    : joined(room, join);
        }
        if (event instanceof RoomEvent.Return back) {
            return returned(room, back.token(), now);
        }
        return event instanceof RoomEvent.Drop drop ? dropped(room, drop.player(), now) : RoomStep.to(room);
    }

    private static RoomStep joined(Room room, RoomEvent.Join join) {
        Optional<Refusal> refusal = refusal(room, join);
        if (refusal.isPresent()) {
            return RoomStep.to(room, new TurnAway(join.token(), refusal.get()));
        }
        PlayerId id = room.players().next();
        Player player = Player.joined(id, join.name(), join.team().or(() -> smallest(room)), join.token());
        return RoomStep.to(
                room.with(room.players().joined(player)), new Admit(join.token(), id), new ShowOne(id), new ShowHost());
    }

    private static Optional<Refusal> refusal(Room room, RoomEvent.Join join) {
        Rules rules = room.plan().rules();
        StageName at = room.at();
        if (at == StageName.PODIUM || at == StageName.REPORT) {
            return Optional.of(Refusal.OVER);
        }
        if (room.controls().isLocked()) {
            return Optional.of(Refusal.LOCKED);
        }
        if (room.players().all().size() >= rules.maxPlayers() && room.playing().size() >= rules.maxPlayers()) {
            return Optional.of(Refusal.FULL);
        }
        if (join.team().isPresent() && !rules.teams().contains(join.team().get())) {
            return Optional.of(Refusal.NO_TEAM);
        }
        return room.players().isTaken(join.name(), room.players().next())
                ? Optional.of(Refusal.NAME_TAKEN)
                : Optional.empty();
    }

    private static Optional<Team> smallest(Room room) {
        List<Player> players = room.playing();
        return room.plan().rules().teams().stream()
                .min(Comparator.comparingLong(team -> players.stream()
                        .filter(player -> player.team().equals(Optional.of(team)))
                        .count()));
    }

    private static RoomStep returned(Room room, ResumeToken.Hash token, Instant now) {
        Optional<Player> player = room.players().withToken(token);
        if (player.isEmpty() || player.get().isOut()) {
            Refusal why = player.isEmpty() ? Refusal.UNKNOWN : Refusal.REMOVED;
            return RoomStep.to(room, new TurnAway(token, why));
        }
        PlayerId id = player.get().id();
        Room back = player.get().isHere() ? room : room.with(room.players().changed(id, Player::here));
        Room reached = back.stage() instanceof Stage.Open ? back.round(round -> round.reaching(id)) : back;
        return RoomStep.to(SelfPaced.returned(reached, id, now), new Admit(token, id), new ShowOne(id), new ShowHost());
    }

    private static RoomStep dropped(Room room, PlayerId id, Instant now) {
        if (room.players().get(id).filter(Player::isHere).isEmpty()) {
            return RoomStep.to(room);
        }
        Room without = room.with(room.players().changed(id, each -> each.away(now)));
        return Answering.closedIfAllIn(RoomStep.to(without, new ShowHost()), now);
    }
}
