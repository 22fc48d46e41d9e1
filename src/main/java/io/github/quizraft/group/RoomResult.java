package io.github.quizraft.group;

import io.github.quizraft.question.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a quiz: players x questions, with answers, times and points. It is all that a report needs, and the same
 * for every way to play.
 *
 * @param id of the room; names its journal
 * @param bank id of the bank
 * @param title of the bank
 * @param opened when the room was opened
 * @param rules how it was played
 * @param standings the points, players and teams
 * @param rounds in the order played; those that were skipped are among them
 */
public record RoomResult(
        String id, String bank, String title, Instant opened, Rules rules, Standings standings, List<Played> rounds) {
    /**
     * One question and what came of it.
     *
     * @param question with its parts in the order shown
     * @param isSkipped the host gave it up: it counts for nothing
     * @param isFlagged the host wants its author to look at it
     * @param shownTo who had the question before them; whoever joined later, or was away all the time, is not among them
     * @param given the answers, by player; who is in {@link #shownTo} and not here let the time pass
     * @param hands in a show of hands, how many there were for each row of the tally; then nobody is named
     * @param tally how the answers were spread
     */
    public record Played(
            Question question,
            boolean isSkipped,
            boolean isFlagged,
            Set<PlayerId> shownTo,
            Map<PlayerId, Given> given,
            Optional<List<Integer>> hands,
            Tally tally) {}

    static RoomResult of(Room room) {
        Set<PlayerId> playing = room.playing().stream().map(Player::id).collect(Collectors.toUnmodifiableSet());
        RoomPlan plan = room.plan();
        return new RoomResult(
                plan.id(),
                plan.quiz().bank(),
                plan.quiz().title(),
                plan.opened(),
                plan.rules(),
                Standings.of(room),
                room.shown().stream().map(round -> played(round, playing)).toList());
    }

    private static Played played(Round round, Set<PlayerId> playing) {
        return new Played(
                round.question(),
                round.isSkipped(),
                round.isFlagged(),
                round.reached().keys().stream().filter(playing::contains).collect(Collectors.toUnmodifiableSet()),
                round.given().keys().stream()
                        .filter(playing::contains)
                        .collect(Collectors.toUnmodifiableMap(
                                player -> player,
                                player -> round.given().get(player).orElseThrow())),
                round.hands(),
                Tally.of(round));
    }
}
