package io.github.quizraft.group;

import java.util.Optional;

/**
 * Someone who joined. In a hot-seat quiz a whole team is one player.
 *
 * @param token what they come back with
 * @param isHere connected now
 * @param isOut removed by the host; what they answered counts no more
 */
public record Player(
        PlayerId id,
        PlayerName name,
        Optional<Team> team,
        ResumeToken.Hash token,
        boolean isHere,
        boolean isOut,
        ExtraTime extra) {
    static Player joined(PlayerId id, PlayerName name, Optional<Team> team, ResumeToken.Hash token) {
        return new Player(id, name, team, token, true, false, ExtraTime.NONE);
    }

    Player here(boolean now) {
        return new Player(id, name, team, token, now, isOut, extra);
    }

    Player out() {
        return new Player(id, name, team, token, false, true, extra);
    }

    Player named(PlayerName now) {
        return new Player(id, now, team, token, isHere, isOut, extra);
    }

    Player in(Optional<Team> now) {
        return new Player(id, name, now, token, isHere, isOut, extra);
    }

    Player with(ExtraTime now) {
        return new Player(id, name, team, token, isHere, isOut, now);
    }
}
