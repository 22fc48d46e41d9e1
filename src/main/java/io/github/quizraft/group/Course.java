package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.Force;
import io.github.quizraft.group.RoomEffect.ShowAll;
import io.github.quizraft.question.Question;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a quiz goes from one state to the next. */
final class Course {
    private Course() {}

    /** What comes next, wherever the room is. */
    static RoomStep next(Room room, Instant now) {
        return switch (room.at()) {
            case LOBBY -> begun(room, now);
            case READ -> opened(room, now);
            case OPEN -> closed(room);
            case CLOSED -> revealed(room);
            case REVEAL -> boarded(room, now);
            case BOARD -> asked(room.filed(), now);
            case PODIUM -> climbed(room);
            case PAUSED, UNDERWAY, REPORT -> RoomStep.to(room);
        };
    }

    private static RoomStep begun(Room room, Instant now) {
        boolean needsPlayers = room.plan().rules().mode() != Mode.HANDS;
        return needsPlayers && room.playing().isEmpty() ? RoomStep.to(room) : asked(room, now);
    }

    /** The next question, or the end. Rounds that were skipped have had their question. */
    static RoomStep asked(Room room, Instant now) {
        List<Question> questions = room.plan().quiz().questions();
        boolean isDeserted =
                room.plan().rules().mode() == Mode.TURNS && room.playing().isEmpty();
        if (room.asked() >= questions.size() || isDeserted) {
            return ended(room);
        }
        Round round = Round.of(questions.get(room.asked()), room.asked() + 1);
        Room asking = room.asking(new Stage.Read(round, Timing.from(now)));
        return room.plan().rules().reading().isZero() ? opened(asking, now) : RoomStep.to(asking, new ShowAll());
    }

    static RoomStep opened(Room room, Instant now) {
        Mode mode = room.plan().rules().mode();
        Round round = room.stage().round().orElseThrow();
        boolean isForAll = mode == Mode.LIVE || mode == Mode.HANDS;
        Round opened = isForAll ? round.opened(room.players()) : round.openedToNone(room.players());
        return given(room, opened, floor(room), now);
    }

    /** The floor for whoever is next, with the clock at its start. */
    private static RoomStep given(Room room, Round round, Floor floor, Instant now) {
        Round reached = floor instanceof Floor.Turn turn ? round.reaching(turn.player()) : round;
        return RoomStep.to(room.at(new Stage.Open(reached, Timing.from(now), floor)), new ShowAll());
    }

    private static Floor floor(Room room) {
        return switch (room.plan().rules().mode()) {
            case LIVE, SELF_PACED, HANDS -> new Floor.Everyone();
            case BUZZER -> new Floor.Buzzers(Set.of(), List.of(), Optional.empty());
            case TURNS -> {
                PlayerId first = atTurn(room);
                yield new Floor.Turn(first, Set.of(first));
            }
        };
    }

    private static PlayerId atTurn(Room room) {
        List<Player> players = room.playing();
        int counted =
                (int) room.played().stream().filter(round -> !round.isSkipped()).count();
        return players.get(counted % players.size()).id();
    }

    /** Whoever had the floor has lost it. */
    static RoomStep missed(Room room, Instant now) {
        Stage.Open open = (Stage.Open) room.stage();
        if (open.floor() instanceof Floor.Turn turn) {
            return untried(room, turn)
                    .map(next -> given(room, open.of(), turn.passedTo(next), now))
                    .orElseGet(() -> closed(room));
        }
        if (open.floor() instanceof Floor.Buzzed buzzed) {
            Floor.Buzzers again = buzzed.missed();
            boolean isAnyLeft =
                    room.playing().stream().anyMatch(player -> !again.out().contains(player.id()));
            return isAnyLeft ? given(room, open.of(), again, now) : closed(room);
        }
        return closed(room);
    }

    /** The next in the order of joining who has not had this question, from the one at turn on. */
    private static Optional<PlayerId> untried(Room room, Floor.Turn turn) {
        List<PlayerId> players = room.playing().stream().map(Player::id).toList();
        List<PlayerId> left =
                players.stream().filter(id -> !turn.tried().contains(id)).toList();
        return left.stream()
                .filter(id -> id.compareTo(turn.player()) > 0)
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    /** Someone has the buzzer. */
    static RoomStep buzzed(Room room, PlayerId player, Set<PlayerId> out, Instant now) {
        Round round = room.stage().round().orElseThrow().reaching(player);
        return given(room, round, new Floor.Buzzed(player, out), now);
    }

    static RoomStep closed(Room room) {
        Round round = room.stage().round().orElseThrow();
        return RoomStep.to(room.at(new Stage.After(StageName.CLOSED, round)), new Force(), new ShowAll());
    }

    private static RoomStep revealed(Room room) {
        Round round = room.stage().round().orElseThrow();
        return room.handCount().filter(HandCount::isAwaited).isPresent()
                ? RoomStep.to(room)
                : RoomStep.to(room.at(new Stage.After(StageName.REVEAL, round)), new ShowAll());
    }

    private static RoomStep boarded(Room room, Instant now) {
        Round round = room.stage().round().orElseThrow();
        return room.controls().board() == BoardView.HIDDEN
                ? asked(room.filed(), now)
                : RoomStep.to(room.at(new Stage.After(StageName.BOARD, round)), new ShowAll());
    }

    /** The end, with the round filed before. */
    static RoomStep ended(Room room) {
        boolean hasWinners =
                room.plan().rules().mode() != Mode.HANDS && !room.playing().isEmpty();
        Stage end = hasWinners && !room.counted().isEmpty() ? new Stage.Podium(0) : new Stage.Report();
        // Who looks at the answers afterwards begins with the first.
        return RoomStep.to(room.at(end).with(Laps.NONE), new Force(), new ShowAll());
    }

    private static RoomStep climbed(Room room) {
        int shown = ((Stage.Podium) room.stage()).shown();
        int places = Standings.of(room).podium().size();
        Stage next = shown < places ? new Stage.Podium(shown + 1) : new Stage.Report();
        return RoomStep.to(room.at(next), new ShowAll());
    }
}
