package io.github.quizraft.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one player sees of a quiz in which each goes alone.
 *
 * @param showing of the whole room
 */
record OwnView(Showing showing, Room room, Instant now, Player player) {
    PlayerView view() {
        Lap lap = room.laps().of(player.id());
        boolean isOpen = lap.clock().isPresent();
        Optional<Round> round = isOpen
                ? Optional.of(SelfPaced.round(room, player.id(), lap.behind()))
                : lap.behind() == 0
                        ? Optional.empty()
                        : Optional.of(SelfPaced.round(room, player.id(), lap.behind() - 1));
        Optional<Given> given = round.flatMap(each -> each.given().get(player.id()));
        Optional<Duration> left = lap.clock()
                .flatMap(clock ->
                        Bell.limit(room.plan().rules(), clock, player).map(limit -> Showing.rest(limit, clock, now)));
        Scene scene = isOpen
                ? open(round.orElseThrow(), lap, left)
                : round.map(each -> behind(each, lap)).orElseGet(showing::all);
        boolean isRevealed = scene instanceof Scene.Revealed;
        Optional<Standings.PlayerRank> rank = isEnded()
                ? showing.rank(player.id())
                : Optional.of(Standings.unranked(room, player)).filter(each -> isShown());
        return new PlayerView(
                scene,
                player,
                isEnded() && !room.counted().isEmpty() ? rank.map(Standings.PlayerRank::rank) : Optional.empty(),
                rank.map(Standings.PlayerRank::score).orElse(0L),
                rank.map(Standings.PlayerRank::streak).orElse(0),
                isOpen && left.map(each -> !each.isZero()).orElse(true),
                left,
                scene instanceof Scene.Underway ? Optional.empty() : given.map(Given::answer),
                given.filter(each -> isRevealed),
                SelfPaced.next(room, player.id()).map(Round::id));
    }

    private Scene open(Round round, Lap lap, Optional<Duration> left) {
        Optional<Duration> of =
                lap.clock().flatMap(clock -> Bell.limit(room.plan().rules(), clock, player));
        boolean isRunning = lap.clock().flatMap(Timing::since).isPresent();
        return asked(round, lap.behind() + 1, StageName.OPEN, new Scene.Clock(left, of, isRunning));
    }

    /** The answer to the question that is over, if it may be shown. */
    private Scene behind(Round round, Lap lap) {
        if (isShown()) {
            return showing.revealed(round, lap.behind());
        }
        // Only a question that nobody answered in time is left to be looked at.
        return round.given().contains(player.id())
                ? showing.all()
                : asked(
                        round,
                        lap.behind(),
                        StageName.CLOSED,
                        new Scene.Clock(Optional.empty(), Optional.empty(), false));
    }

    /** One's own question is for nobody else: one may answer, or has. */
    private Scene asked(Round round, int number, StageName stage, Scene.Clock clock) {
        return new Scene.Asked(
                stage,
                showing.heading(round, number),
                Optional.of(Prompt.of(round.question())),
                clock,
                new Scene.Count(0, 1),
                Optional.empty(),
                Optional.empty());
    }

    private boolean isEnded() {
        return !(room.stage() instanceof Stage.Underway);
    }

    private boolean isShown() {
        return isEnded() || room.plan().rules().pace().filter(Pace::showsAtOnce).isPresent();
    }
}
