package io.github.quizraft.items;

import io.github.quizraft.group.RoomResult;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A group quiz that was played.
 *
 * @param id of the session
 * @param title of what was played
 * @param began by the clock on the wall
 * @param responses what came of it
 */
public record Played(String id, String title, LocalDateTime began, Responses responses) {
    /**
     * What came of a room.
     *
     * @param zone whose clock it is
     */
    public static Played of(RoomResult room, ZoneId zone) {
        return new Played(
                room.id(), room.title(), LocalDateTime.ofInstant(room.opened(), zone), RoomResponses.of(room));
    }

    /** The same without names. */
    public Played anonymous() {
        return new Played(id, title, began, responses.anonymous());
    }
}
