package io.github.quizraft.items.report;

import static io.github.quizraft.stats.report.Wording.percent;

import io.github.quizraft.items.Performance;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.stats.report.Table;
import java.util.ArrayList;
import java.util.List;

/** How players and teams did. */
final class PeopleSection {
    private PeopleSection() {}

    static Section players(List<Performance> players) {
        boolean hasTeams = players.stream().anyMatch(player -> player.team().isPresent());
        List<String> heads = new ArrayList<>(List.of("player", "right", "score", "no answer", "points"));
        if (hasTeams) {
            heads.add("team");
        }
        return Section.of(
                "Players",
                List.of(),
                new Table(
                        heads,
                        players.stream().map(player -> row(player, hasTeams)).toList()));
    }

    static Section teams(List<Performance> teams) {
        return Section.of(
                "Teams",
                List.of(),
                new Table(
                        List.of("team", "right", "score", "no answer", "players"),
                        teams.stream()
                                .map(team -> List.of(
                                        team.name(),
                                        team.right() + " of " + team.shown(),
                                        share(team),
                                        String.valueOf(team.unanswered()),
                                        String.valueOf(team.members())))
                                .toList()));
    }

    private static List<String> row(Performance each, boolean hasTeams) {
        List<String> row = new ArrayList<>(List.of(
                each.name(),
                each.right() + " of " + each.shown(),
                share(each),
                String.valueOf(each.unanswered()),
                each.points().isPresent() ? String.valueOf(each.points().getAsInt()) : Words.NONE));
        if (hasTeams) {
            row.add(each.team().orElse(Words.NONE));
        }
        return row;
    }

    private static String share(Performance each) {
        return each.shown() == 0 ? Words.NONE : percent(each.share());
    }
}
