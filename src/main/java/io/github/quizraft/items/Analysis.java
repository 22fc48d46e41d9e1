package io.github.quizraft.items;

import java.util.List;

/**
 * All that the answers of a group say.
 *
 * @param items in the order in which they were asked
 * @param reliability of the quiz as a whole
 * @param players the best first
 * @param teams the best first; empty if there were none
 */
public record Analysis(
        List<ItemAnalysis> items, Reliability reliability, List<Performance> players, List<Performance> teams) {

    /** With numbers where the samples bear them. */
    public static Analysis of(Responses responses) {
        return of(responses, SampleSize.USUAL);
    }

    static Analysis of(Responses responses, SampleSize size) {
        Grid grid = new Grid(responses);
        List<Performance> players = Performance.players(responses, grid);
        return new Analysis(
                responses.asked().stream()
                        .map(asked -> ItemAnalysis.of(
                                new ItemResponses(
                                        asked,
                                        grid.of(asked.card()),
                                        responses.hands().stream()
                                                .filter(each -> each.card().equals(asked.card()))
                                                .toList()),
                                grid,
                                responses.flagged().contains(asked.card()),
                                size))
                        .toList(),
                Reliability.of(responses, grid, size),
                players,
                Performance.teams(players));
    }
}
