package io.github.quizraft.group.net;

import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.Showing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who is to see how things stand. What several events ask for is sent once. */
final class Outgoing {
    private static final long WATCHED_EVERY_NANOS = 250_000_000L;

    private boolean toAll;
    private boolean toWatchers;
    private long watched;
    private final Set<PlayerId> players = new HashSet<>();
    private final Set<Guest> newWatchers = new HashSet<>();
    private final Map<Guest, PlayerId> posts = new HashMap<>();

    void add(RoomEffect effect) {
        if (effect instanceof RoomEffect.ShowAll) {
            toAll = true;
        } else if (effect instanceof RoomEffect.ShowOne one) {
            players.add(one.player());
        } else if (effect instanceof RoomEffect.ShowHost) {
            toWatchers = true;
        }
    }

    void one(PlayerId player) {
        players.add(player);
    }

    void watching(Guest guest) {
        newWatchers.add(guest);
    }

    void posted(Guest guest, PlayerId player) {
        posts.put(guest, player);
    }

    /** Sends what is due. Numbers for projectors may wait a little, so that not each answer is sent on. */
    void send(Supplier<Showing> show, Map<PlayerId, Guest> seats, Set<Guest> watchers, long now) {
        boolean isWatched = toAll || (toWatchers && now - watched >= WATCHED_EVERY_NANOS);
        if (!isWatched && players.isEmpty() && newWatchers.isEmpty() && posts.isEmpty()) {
            return;
        }
        Showing showing = show.get();
        Written written = new Written(showing);
        posts.forEach((guest, player) -> guest.tell(written.of(player)));
        for (PlayerId player : toAll ? seats.keySet() : players) {
            Optional.ofNullable(seats.get(player)).ifPresent(guest -> guest.tell(written.of(player)));
        }
        (isWatched ? watchers : newWatchers).forEach(guest -> guest.tell(written.forAll()));
        if (isWatched) {
            watched = now;
            toWatchers = false;
        }
        toAll = false;
        players.clear();
        newWatchers.clear();
        posts.clear();
    }
}
