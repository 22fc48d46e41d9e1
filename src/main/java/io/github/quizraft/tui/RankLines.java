package io.github.quizraft.tui;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.Standings;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has how many points, between the questions and at the end.
 *
 * @param width of the text
 * @param isRoomy whether there is room for empty lines
 */
record RankLines(int width, boolean isRoomy) {
    private static final int TOP = 5;
    private static final int MOST_BAR = 20;

    /** The first five and what they have; or the teams. */
    List<Line> board(Standings standings, BoardView view) {
        boolean isTeams = view == BoardView.TEAMS && !standings.teams().isEmpty();
        List<Line> lines = new ArrayList<>();
        if (isTeams) {
            long best = standings.teams().get(0).score();
            standings
                    .teams()
                    .forEach(team -> rank(
                            lines,
                            team.rank(),
                            team.team().name().text(),
                            team.score(),
                            best,
                            team.members() == 1 ? "1 player" : team.members() + " players"));
            return lines;
        }
        long best =
                standings.players().isEmpty() ? 0 : standings.players().get(0).score();
        standings.players().stream()
                .limit(TOP)
                .forEach(player -> rank(
                        lines,
                        player.rank(),
                        player.player().name().text(),
                        player.score(),
                        best,
                        player.streak() > 1 ? player.streak() + " in a row" : ""));
        int more = standings.players().size() - TOP;
        if (more > 0) {
            lines.add(Line.of("   and " + more + " more", Role.DIM));
        }
        return lines;
    }

    /** The same as players are told it. */
    List<Line> board(List<Snapshot.Row> rows) {
        List<Line> lines = new ArrayList<>();
        long best = rows.stream().mapToLong(Snapshot.Row::score).max().orElse(0);
        rows.forEach(row -> rank(lines, row.rank(), row.name(), row.score(), best, ""));
        return lines;
    }

    private void rank(List<Line> lines, int rank, String name, long score, long best, String note) {
        int names = Math.min(24, width / 2);
        Line line = Line.of(" " + rank + ". ", Role.KEY)
                .plus(Line.of(name, rank == 1 ? Role.TITLE : Role.PLAIN).clipped(names))
                .padded(names + 5)
                .plus(SceneLines.points(score), Role.TITLE);
        int room = Math.min(MOST_BAR, width - line.width() - note.length() - 4);
        String bar = best <= 0 || score <= 0 || room < 4
                ? ""
                : SceneLines.FULL.repeat((int) Math.max(1, room * score / best));
        Line drawn = line.plus(" ", Role.PLAIN).padded(names + 13).plus(bar, Role.ACCENT);
        lines.add(note.isEmpty() ? drawn : drawn.plus("  " + note, Role.DIM).clipped(width));
        space(lines);
    }

    /** The winners called so far, the best on top. */
    List<Line> podium(Scene.Podium podium) {
        List<Line> lines = new ArrayList<>();
        if (podium.places().isEmpty()) {
            lines.add(Line.of(" And the winners are \u2026", Role.TITLE));
        }
        for (int i = podium.places().size() - 1; i >= 0; i--) {
            Standings.Place place = podium.places().get(i);
            String names = String.join(
                    ", ", place.names().stream().map(name -> name.text()).toList());
            place(lines, place.rank(), names, place.score());
        }
        return lines;
    }

    /** The same as players are told it, the best last. */
    List<Line> podium(List<Snapshot.Row> called) {
        List<Line> lines = new ArrayList<>();
        if (called.isEmpty()) {
            lines.add(Line.of(" And the winners are \u2026", Role.TITLE));
        }
        for (int i = called.size() - 1; i >= 0; i--) {
            place(
                    lines,
                    called.get(i).rank(),
                    called.get(i).name(),
                    called.get(i).score());
        }
        return lines;
    }

    private void place(List<Line> lines, int rank, String names, long score) {
        int step = width * (4 - rank) / 8;
        lines.add(Line.of("  ").plus(SceneLines.FULL.repeat(Math.max(1, step)), Role.ACCENT));
        lines.addAll(Wrap.hanging(
                "  " + SceneLines.ordinal(rank) + "  ",
                names + ", " + SceneLines.points(score),
                width,
                rank == 1 ? Role.TITLE : Role.PLAIN));
        space(lines);
    }

    private void space(List<Line> lines) {
        if (isRoomy) {
            lines.add(Line.EMPTY);
        }
    }
}
