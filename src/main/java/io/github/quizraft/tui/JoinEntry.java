package io.github.quizraft.tui;

import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name, and a team where there are teams, being given.
 *
 * @param name what has been typed
 * @param team index of the team; empty for any
 * @param isAtTeams whether the keys are for the teams
 */
record JoinEntry(LineEditor name, Optional<Integer> team, boolean isAtTeams) {
    static final JoinEntry EMPTY = new JoinEntry(LineEditor.EMPTY, Optional.empty(), false);

    JoinEntry typed(LineEditor next) {
        return new JoinEntry(next, team, false);
    }

    JoinEntry atTeams(boolean on) {
        return new JoinEntry(name, team, on);
    }

    /** Up and down the list, in which any team comes first. */
    JoinEntry moved(int by, int teams) {
        int at = Lists.moved(team.map(index -> index + 1).orElse(0), by, teams + 1);
        return new JoinEntry(name, at == 0 ? Optional.empty() : Optional.of(at - 1), true);
    }

    Optional<String> chosen(List<String> teams) {
        return team.filter(index -> index < teams.size()).map(teams::get);
    }

    Drawing drawing(List<String> teams, int width) {
        List<Line> lines = new ArrayList<>();
        String before = (isAtTeams ? "   " : " > ") + "Your name: ";
        LineEditor shown = name.within(Math.max(1, width - Width.of(before) - 1));
        lines.add(Line.of(before, Role.KEY).plus(name.text().isEmpty() ? "____" : shown.text(), Role.PLAIN));
        Optional<Cursor> cursor =
                isAtTeams ? Optional.empty() : Optional.of(new Cursor(Width.of(before + shown.beforeCursor()), 0));
        int focus = 0;
        if (!teams.isEmpty()) {
            lines.add(Line.of("   Your team:", Role.KEY));
            for (int i = -1; i < teams.size(); i++) {
                boolean isChosen = team.orElse(-1) == i;
                focus = isChosen && isAtTeams ? lines.size() : focus;
                String text = i < 0 ? "any" : teams.get(i);
                lines.addAll(ItemLines.asking(isChosen && isAtTeams, isChosen ? "(*)" : "( )", text, width));
            }
        }
        return new Drawing(lines, focus, cursor);
    }
}
