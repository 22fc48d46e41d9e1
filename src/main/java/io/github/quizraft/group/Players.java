package io.github.quizraft.group;

import io.github.quizraft.review.PersistentMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everybody who ever joined. A change shares all but a path with what was before, so that 2,000 players cost no more
 * to change than two.
 *
 * @param here how many are connected
 */
record Players(PersistentMap<PlayerId, Player> all, PersistentMap<ResumeToken.Hash, PlayerId> tokens, int here) {
    static final Players NOBODY = new Players(
            PersistentMap.empty(Comparator.<PlayerId>naturalOrder()),
            PersistentMap.empty(Comparator.<ResumeToken.Hash>naturalOrder()),
            0);

    /** Those who play, in the order of joining. */
    List<Player> playing() {
        return all.values().stream().filter(player -> !player.isOut()).toList();
    }

    Optional<Player> get(PlayerId id) {
        return all.get(id).filter(player -> !player.isOut());
    }

    /** Whoever came in with a token, also if they have been removed since. */
    Optional<Player> withToken(ResumeToken.Hash token) {
        return tokens.get(token).flatMap(all::get);
    }

    boolean isTaken(PlayerName name) {
        return all.values().stream()
                .anyMatch(player -> !player.isOut() && player.name().isLike(name));
    }

    PlayerId next() {
        return new PlayerId(all.size() + 1);
    }

    /** The one who joined last. */
    PlayerId last() {
        return new PlayerId(all.size());
    }

    Players joined(Player player) {
        return new Players(
                all.with(player.id(), player),
                tokens.with(player.token(), player.id()),
                here + (player.isHere() ? 1 : 0));
    }

    Players changed(PlayerId id, UnaryOperator<Player> change) {
        Optional<Player> before = all.get(id);
        if (before.isEmpty()) {
            return this;
        }
        Player after = change.apply(before.get());
        int came = (after.isHere() ? 1 : 0) - (before.get().isHere() ? 1 : 0);
        return new Players(all.with(id, after), tokens, here + came);
    }
}
