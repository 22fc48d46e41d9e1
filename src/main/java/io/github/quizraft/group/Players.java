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
 * @param names of those who play, by the keys of each
 * @param here how many are connected
 */
record Players(
        PersistentMap<PlayerId, Player> all,
        PersistentMap<ResumeToken.Hash, PlayerId> tokens,
        PersistentMap<String, PlayerId> names,
        int here) {
    static final Players NOBODY = new Players(
            PersistentMap.empty(Comparator.<PlayerId>naturalOrder()),
            PersistentMap.empty(Comparator.<ResumeToken.Hash>naturalOrder()),
            PersistentMap.empty(Comparator.<String>naturalOrder()),
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

    /** Whether somebody else has this name, or one that would be taken for it. */
    boolean isTaken(PlayerName name, PlayerId by) {
        return name.keys().stream()
                .anyMatch(
                        key -> names.get(key).filter(owner -> !owner.equals(by)).isPresent());
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
                named(names, player),
                here + (player.isHere() ? 1 : 0));
    }

    Players changed(PlayerId id, UnaryOperator<Player> change) {
        Optional<Player> before = all.get(id);
        if (before.isEmpty()) {
            return this;
        }
        Player after = change.apply(before.get());
        int came = (after.isHere() ? 1 : 0) - (before.get().isHere() ? 1 : 0);
        return new Players(all.with(id, after), tokens, renamed(before.get(), after), here + came);
    }

    private PersistentMap<String, PlayerId> renamed(Player before, Player after) {
        if (before.isOut() == after.isOut() && before.name().equals(after.name())) {
            return names;
        }
        PersistentMap<String, PlayerId> without = names;
        for (String key : before.name().keys()) {
            without = without.without(key);
        }
        return after.isOut() ? without : named(without, after);
    }

    private static PersistentMap<String, PlayerId> named(PersistentMap<String, PlayerId> names, Player player) {
        PersistentMap<String, PlayerId> with = names;
        for (String key : player.name().keys()) {
            with = with.with(key, player.id());
        }
        return with;
    }
}
