package io.github.quizraft.group;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Someone who joined. In a hot-seat quiz a whole team is one player.
 *
 * @param token what they come back with
 * @param awaySince when the connection was lost; empty while there is one
 * @param isOut removed by the host; what they answered counts no more
 */
public record Player(
        PlayerId id,
        PlayerName name,
        Optional<Team> team,
        ResumeToken.Hash token,
        Optional<Instant> awaySince,
        boolean isOut,
        ExtraTime extra) {
    /** Whoever loses a connection comes back within this time, or is not about to. */
    private static final Duration MISSED = Duration.ofSeconds(10);

    static Player joined(PlayerId id, PlayerName name, Optional<Team> team, ResumeToken.Hash token) {
        return new Player(id, name, team, token, Optional.empty(), false, ExtraTime.NONE);
    }

    /** Connected now. */
    public boolean isHere() {
        return awaySince.isEmpty() && !isOut;
    }

    /** Whether a question stays open for this player: also for a while after the network took them away. */
    boolean isAwaited(Instant now) {
        return isHere()
                || awaySince.filter(since -> now.isBefore(since.plus(MISSED))).isPresent();
    }

    Player here() {
        return new Player(id, name, team, token, Optional.empty(), isOut, extra);
    }

    Player away(Instant now) {
        return new Player(id, name, team, token, Optional.of(now), isOut, extra);
    }

    Player out() {
        return new Player(id, name, team, token, awaySince, true, extra);
    }

    Player named(PlayerName now) {
        return new Player(id, now, team, token, awaySince, isOut, extra);
    }

    Player in(Optional<Team> now) {
        return new Player(id, name, now, token, awaySince, isOut, extra);
    }

    Player with(ExtraTime now) {
        return new Player(id, name, team, token, awaySince, isOut, now);
    }
}
