package io.github.quizraft.tui;

import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.Player;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The players of a quiz, to choose one who is to be removed, called otherwise, or given more time.
 *
 * @param at the one chosen, from 0
 * @param name the new name, while it is typed
 */
record PlayerList(int at, Optional<LineEditor> name) {
    static final PlayerList FIRST = new PlayerList(0, Optional.empty());

    PlayerList moved(int by, int players) {
        return new PlayerList(Math.max(0, Math.min(players - 1, at + by)), Optional.empty());
    }

    PlayerList renaming(LineEditor typed) {
        return new PlayerList(at, Optional.of(typed));
    }

    /** The one chosen, unless there is none any more. */
    Optional<Player> player(List<Player> players) {
        return players.isEmpty() ? Optional.empty() : Optional.of(players.get(Math.min(at, players.size() - 1)));
    }

    List<Line> lines(List<Player> players, int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(players.isEmpty() ? " Nobody has joined yet." : " Players", Role.TITLE));
        for (int i = 0; i < players.size(); i++) {
            Player player = players.get(i);
            boolean isChosen = i == Math.min(at, players.size() - 1);
            Line line = Line.of(isChosen ? " > " : "   ", Role.KEY)
                    .plus(player.name().text(), Role.PLAIN);
            String notes = player.team().map(team -> "  " + team.name()).orElse("")
                    + (player.isHere() ? "" : "  away")
                    + extra(player.extra());
            line = line.plus(notes, Role.DIM).clipped(width);
            lines.add(isChosen ? line.in(Role.SELECTED) : line);
            if (isChosen && name.isPresent()) {
                lines.add(Line.of("   New name: ", Role.KEY).plus(name.get().text() + "_", Role.TITLE));
            }
        }
        return lines;
    }

    private static String extra(ExtraTime extra) {
        return switch (extra) {
            case NONE -> "";
            case HALF_MORE -> "  time x 1.5";
            case DOUBLE -> "  time x 2";
            case UNLIMITED -> "  no time limit";
        };
    }
}
