package io.github.quizraft.group;

import io.github.quizraft.group.RoomEffect.Acknowledge;
import io.github.quizraft.group.RoomEffect.ShowAll;
import io.github.quizraft.group.RoomEffect.ShowHost;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What players do with a question. */
final class Answering {
    private Answering() {}

    static RoomStep after(Room room, RoomEvent.Respond event, Instant now) {
        Optional<Player> player = room.players().get(event.player());
        if (player.isEmpty()) {
            return RoomStep.to(room);
        }
        Optional<Receipt> receipt = received(room, event).or(() -> refused(room, event, player.get(), now));
        if (receipt.isPresent()) {
            return RoomStep.to(room, new Acknowledge(event.player(), event.round(), receipt.get()));
        }
        Stage.Open open = (Stage.Open) room.stage();
        Given given = given(room.plan(), open, event, player.get(), now);
        Room with = room.round(round -> round.reaching(event.player()).with(event.player(), given));
        RoomStep counted =
                RoomStep.to(with, new Acknowledge(event.player(), event.round(), Receipt.COUNTED), new ShowHost());
        if (open.floor() instanceof Floor.Everyone) {
            return closedIfAllIn(counted, now);
        }
        return (given.verdict().outcome() == Mark.WRONG ? Course.missed(with, now) : Course.closed(with))
                .after(counted.effects());
    }

    /** What an answer was told before: it may have been sent again only because that did not arrive. */
    static Optional<Receipt> received(Room room, RoomEvent.Respond event) {
        return Stream.concat(room.stage().round().stream(), room.played().stream())
                .filter(round -> round.id().equals(event.round()))
                .findFirst()
                .flatMap(round -> round.given().get(event.player()))
                .map(given -> given.answer().equals(event.answer()) ? Receipt.COUNTED : Receipt.ALREADY);
    }

    private static Optional<Receipt> refused(Room room, RoomEvent.Respond event, Player player, Instant now) {
        if (room.stage()
                .round()
                .filter(round -> round.id().equals(event.round()))
                .isEmpty()) {
            return Optional.of(event.round().number() > room.asked() ? Receipt.NOT_NOW : Receipt.LATE);
        }
        if (!(room.stage() instanceof Stage.Open open)) {
            boolean isBefore = room.at() == StageName.READ || room.at() == StageName.PAUSED;
            return Optional.of(isBefore ? Receipt.NOT_NOW : Receipt.LATE);
        }
        if (!open.of().isFor(player.id()) || !open.floor().isOf(player.id())) {
            return Optional.of(Receipt.NOT_YOURS);
        }
        boolean isPass = event.answer() instanceof Answer.Pass;
        if (!isPass && !Prompt.of(open.of().question()).accepts(event.answer())) {
            return Optional.of(Receipt.UNFIT);
        }
        return Bell.isOver(room.plan().rules(), open.clock(), player, now)
                ? Optional.of(Receipt.LATE)
                : Optional.empty();
    }

    static Given given(RoomPlan plan, Stage.Open open, RoomEvent.Respond event, Player player, Instant now) {
        Duration time = time(open.clock().elapsed(now), event.roundTrip());
        Verdict verdict = open.of().question().grade(event.answer(), plan.quiz().glossary());
        boolean isPass = event.answer() instanceof Answer.Pass;
        long points = isPass ? 0 : plan.rules().scoring().points(verdict, left(plan, open, player, time));
        boolean isSteal = open.floor() instanceof Floor.Turn turn && turn.isSteal();
        return new Given(event.answer(), verdict, now, time, isSteal ? Math.round(points / 2.0) : points);
    }

    /** A client that delays what is measured by would gain, so only a little of the round trip is believed. */
    private static Duration time(Duration elapsed, Duration roundTrip) {
        Duration most = Rules.MOST_ROUND_TRIP;
        Duration believed = roundTrip.isNegative() ? Duration.ZERO : roundTrip.compareTo(most) > 0 ? most : roundTrip;
        Duration time = elapsed.minus(believed);
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static double left(RoomPlan plan, Stage.Open open, Player player, Duration time) {
        return plan.rules()
                .time()
                .map(usual -> player.extra().allotted(usual).plus(open.clock().added()))
                .map(all -> 1 - Math.min(1, (double) time.toMillis() / Math.max(1, all.toMillis())))
                .orElse(1.0);
    }

    static RoomStep after(Room room, RoomEvent.PassOn event, Instant now) {
        boolean isTheirs = room.stage() instanceof Stage.Open open
                && open.of().id().equals(event.round())
                && !(open.floor() instanceof Floor.Everyone)
                && open.floor().isOf(event.player());
        return isTheirs ? Course.missed(room, now) : RoomStep.to(room);
    }

    static RoomStep after(Room room, RoomEvent.Buzz event, Instant now) {
        if (!(room.stage() instanceof Stage.Open open)
                || !open.of().id().equals(event.round())
                || !(open.floor() instanceof Floor.Buzzers buzzers)
                || room.players().get(event.player()).isEmpty()
                || !open.of().isFor(event.player())
                || buzzers.out().contains(event.player())
                || buzzers.pressed().contains(event.player())) {
            return RoomStep.to(room);
        }
        List<PlayerId> pressed = new ArrayList<>(buzzers.pressed());
        pressed.add(event.player());
        Instant until = buzzers.until().orElse(now.plus(Rules.TIE));
        Floor floor = new Floor.Buzzers(buzzers.out(), pressed, Optional.of(until));
        return RoomStep.to(room.at(new Stage.Open(open.of(), open.clock(), floor)), new ShowAll());
    }

    /** Waits a little for who has just lost the connection, and no longer: a phone asleep would stop the room. */
    static RoomStep closedIfAllIn(RoomStep step, Instant now) {
        Room room = step.room();
        if (!(room.stage() instanceof Stage.Open open)
                || !(open.floor() instanceof Floor.Everyone)
                || room.plan().rules().mode() == Mode.HANDS) {
            return step;
        }
        Round round = open.of();
        // Counting first spares the walk over all players at all answers but the last.
        boolean mayBeAll = round.given().size() > 0 && round.given().size() >= seatedHere(room);
        boolean isAll = mayBeAll
                && room.playing().stream()
                        .filter(player -> player.isAwaited(now) && round.isFor(player.id()))
                        .allMatch(player -> round.given().contains(player.id()))
                && room.players().here() > 0;
        return isAll ? Course.closed(room).after(step.effects()) : step;
    }

    /** No more than there are: who came late cannot answer. */
    private static int seatedHere(Room room) {
        int late = room.players().last().number()
                - room.stage().round().map(round -> round.last().number()).orElse(0);
        return room.players().here() - late;
    }
}
