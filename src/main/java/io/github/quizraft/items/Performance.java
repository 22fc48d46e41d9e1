package io.github.quizraft.items;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a player or a team did.
 *
 * @param name of the player or team
 * @param team of a player; empty for a team, and for players without one
 * @param members how many players it is
 * @param shown how many questions they were shown, each player's added up
 * @param right how many of these they got wholly right
 * @param unanswered how many they did not answer
 * @param score scores added up, 1 for each right answer
 * @param points of the game; empty if there were none, and for teams, whose points follow rules of their own
 */
public record Performance(
        String name,
        Optional<String> team,
        int members,
        int shown,
        int right,
        int unanswered,
        double score,
        OptionalInt points) {
    private static final Comparator<Performance> BEST_FIRST = Comparator.comparingDouble(Performance::share)
            .thenComparingDouble(Performance::score)
            .reversed()
            .thenComparing(Performance::name);

    /** The mean score, 0 to 1; 0 for who was shown nothing. */
    public double share() {
        return shown == 0 ? 0 : score / shown;
    }

    /** All players, the best first: by the share of what they were shown, so that late joiners are treated alike. */
    static List<Performance> players(Responses responses, Grid grid) {
        return responses.takers().stream()
                .map(taker -> of(taker, grid.of(taker)))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** All teams, the best first; none if nobody is in one. */
    static List<Performance> teams(List<Performance> players) {
        Map<String, Performance> teams = new LinkedHashMap<>();
        for (Performance player : players) {
            player.team.ifPresent(name -> teams.merge(name, player.as(name), Performance::plus));
        }
        return teams.values().stream().sorted(BEST_FIRST).toList();
    }

    private static Performance of(Taker taker, Grid.Row row) {
        return new Performance(
                taker.name(),
                taker.team(),
                1,
                row.shown(),
                (int) row.responses().stream().filter(Response::isRight).count(),
                (int) row.responses().stream()
                        .filter(each -> !each.isAnswered())
                        .count(),
                row.points(),
                taker.points());
    }

    private Performance as(String teamName) {
        return new Performance(
                teamName, Optional.empty(), members, shown, right, unanswered, score, OptionalInt.empty());
    }

    private Performance plus(Performance other) {
        return new Performance(
                name,
                team,
                members + other.members,
                shown + other.shown,
                right + other.right,
                unanswered + other.unanswered,
                score + other.score,
                points);
    }
}
