package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.Acknowledge;
import io.github.quizraft.group.RoomEffect.ShowAll;
import io.github.quizraft.group.RoomEffect.ShowHost;
import io.github.quizraft.group.RoomEffect.ShowOne;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quiz in which all go at a pace of their own. All its rounds are on from the beginning to the end, and each player goes
 * from one to the next alone.
 */
final class SelfPaced {
    private SelfPaced() {}

    /** There is nothing to wait for: who comes may begin. */
    static Room opened(Room lobby, Pace pace) {
        List<Question> questions = lobby.plan().quiz().questions();
        Room room = lobby;
        for (int i = 0; i < questions.size(); i++) {
            room = room.asking(new Stage.Open(
                            Round.of(questions.get(i), i + 1).openedToAll(),
                            Timing.from(lobby.plan().opened()),
                            new Floor.Everyone()))
                    .filed();
        }
        return room.at(new Stage.Underway(pace.until()));
    }

    /** The round at a place of a player's own order. */
    static Round round(Room room, PlayerId player, int place) {
        List<Round> rounds = room.played();
        Pace pace = room.plan().rules().pace().orElseThrow();
        return rounds.get(pace.order(room.plan().seed(), player, rounds.size()).get(place));
    }

    /** The round that a player may begin; empty while one is open, and after the last. */
    static Optional<Round> next(Room room, PlayerId player) {
        Lap lap = room.laps().of(player);
        boolean isAny = lap.clock().isEmpty() && lap.behind() < room.played().size();
        return isAny && room.plan().rules().pace().isPresent()
                ? Optional.of(round(room, player, lap.behind()))
                : Optional.empty();
    }

    /** What comes again is told again how things stand. */
    static RoomStep begun(Room room, RoomEvent.Begin event, Instant now) {
        PlayerId id = event.player();
        boolean isNext = room.players().get(id).isPresent()
                && next(room, id)
                        .filter(round -> round.id().equals(event.round()))
                        .isPresent();
        if (!isNext) {
            return RoomStep.to(room, new ShowOne(id));
        }
        Lap lap = room.laps().of(id);
        // After the end there is nothing to answer, only to read.
        Lap then = room.stage() instanceof Stage.Underway ? lap.begun(now) : lap.over();
        return RoomStep.to(room.with(room.laps().with(id, then)), new ShowOne(id), new ShowHost());
    }

    static RoomStep answered(Room room, RoomEvent.Respond event, Instant now) {
        PlayerId id = event.player();
        Optional<Player> player = room.players().get(id);
        if (player.isEmpty()) {
            return RoomStep.to(room);
        }
        Optional<Receipt> receipt = Answering.received(room, event).or(() -> refused(room, event));
        if (receipt.isPresent()) {
            return RoomStep.to(room, new Acknowledge(id, event.round(), receipt.get()));
        }
        Lap lap = room.laps().of(id);
        Round round = round(room, id, lap.behind());
        Stage.Open open = new Stage.Open(round, lap.clock().orElseThrow(), new Floor.Everyone());
        Given given = Answering.given(room.plan(), open, event, player.get(), now);
        Room with = room.filed(round.reaching(id).with(id, given));
        return RoomStep.to(
                with.with(with.laps().with(id, after(room, lap, now))),
                new Acknowledge(id, event.round(), Receipt.COUNTED),
                new ShowOne(id),
                new ShowHost());
    }

    /** Whoever has just answered is there, so the next question follows at once unless there is something to read. */
    private static Lap after(Room room, Lap lap, Instant now) {
        Lap over = lap.over();
        boolean isRead = room.plan().rules().pace().orElseThrow().showsAtOnce();
        return isRead || over.behind() == room.played().size() ? over : over.begun(now);
    }

    private static Optional<Receipt> refused(Room room, RoomEvent.Respond event) {
        Lap lap = room.laps().of(event.player());
        for (int i = 0; i < lap.behind(); i++) {
            if (round(room, event.player(), i).id().equals(event.round())) {
                return Optional.of(Receipt.LATE);
            }
        }
        boolean isOn = lap.clock().isPresent()
                && round(room, event.player(), lap.behind()).id().equals(event.round());
        if (!isOn) {
            return Optional.of(Receipt.NOT_NOW);
        }
        Question question = round(room, event.player(), lap.behind()).question();
        boolean isFit =
                event.answer() instanceof Answer.Pass || Prompt.of(question).accepts(event.answer());
        return isFit ? Optional.empty() : Optional.of(Receipt.UNFIT);
    }

    /** The end of it all, or of single questions. */
    static RoomStep due(Room room, Stage.Underway underway, Instant now) {
        Rules rules = room.plan().rules();
        if (!now.isBefore(underway.until().plus(rules.grace()))) {
            return Course.ended(room);
        }
        if (rules.time().isEmpty()) {
            return RoomStep.to(room);
        }
        Room after = room;
        List<RoomEffect> effects = new ArrayList<>();
        for (Laps.Of each : room.laps().all().values()) {
            boolean isOver = each.lap()
                    .clock()
                    .filter(clock -> room.players()
                            .get(each.player())
                            .filter(player -> Bell.isOver(rules, clock, player, now))
                            .isPresent())
                    .isPresent();
            if (isOver) {
                Round round = round(room, each.player(), each.lap().behind());
                Room filed =
                        after.filed(after.played().get(round.id().number() - 1).reaching(each.player()));
                after = filed.with(filed.laps().with(each.player(), each.lap().over()));
                effects.add(new ShowOne(each.player()));
                effects.add(new ShowHost());
            }
        }
        return new RoomStep(after, effects);
    }

    /** Time in which the machine slept is given back for single questions; the end comes when it was said to. */
    static RoomStep stalled(Room room, Duration lost) {
        return room.laps().isAnyOpen()
                ? RoomStep.to(room.with(room.laps().clocks(clock -> clock.without(lost))), new ShowAll())
                : RoomStep.to(room);
    }

    /** While the program was gone nobody could answer: each clock stands until its player is back. */
    static RoomStep revived(Room room, Instant last) {
        return RoomStep.to(room.with(room.laps().clocks(clock -> clock.stopped(last))), new ShowAll());
    }

    static Room returned(Room room, PlayerId player, Instant now) {
        Lap lap = room.laps().of(player);
        boolean isStanding =
                lap.clock().filter(clock -> clock.since().isEmpty()).isPresent();
        return isStanding ? room.with(room.laps().with(player, lap.clock(clock -> clock.goingOn(now)))) : room;
    }
}
