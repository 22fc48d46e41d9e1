package io.github.quizraft.items;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who gave answers of their own: a player, or a team that shares one device.
 *
 * @param session in which group quiz
 * @param id unique within the session
 * @param name what the others saw
 * @param team what they played for; empty if for themselves
 * @param points what the game gave; empty if it gave none. The analysis does not use them, since speed is in them
 */
public record Taker(String session, String id, String name, Optional<String> team, OptionalInt points) {
    Key key() {
        return new Key(session, id);
    }

    /** The same person in another session is another taker, for nobody can know. */
    record Key(String session, String id) {}
}
