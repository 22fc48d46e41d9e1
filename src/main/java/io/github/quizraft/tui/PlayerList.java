package io.github.quizraft.tui;

import io.github.quizraft.group.ExtraTime;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
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
 * @param leaving who is removed if that is asked for once more
 */
record PlayerList(int at, Optional<LineEditor> name, Optional<PlayerId> leaving) {
    static final PlayerList FIRST = at(0);

    static PlayerList at(int place) {
        return new PlayerList(place, Optional.empty(), Optional.empty());
    }

    PlayerList moved(int by, int players) {
        return at(Math.max(0, Math.min(players - 1, at + by)));
    }

    PlayerList renaming(LineEditor typed) {
        return new PlayerList(at, Optional.of(typed), Optional.empty());
    }

    PlayerList removing(PlayerId player) {
        return new PlayerList(at, Optional.empty(), Optional.of(player));
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
                    + (player.extra() == ExtraTime.NONE
                            ? ""
                            : "  " + player.extra().inWords());
            line = line.plus(notes, Role.DIM).clipped(width);
            lines.add(isChosen ? line.in(Role.SELECTED) : line);
            if (isChosen && name.isPresent()) {
                lines.add(Line.of("   New name: ", Role.KEY).plus(name.get().text() + "_", Role.TITLE));
            }
        }
        return lines;
    }
}
