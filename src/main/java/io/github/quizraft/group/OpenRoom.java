package io.github.quizraft.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A room that is open, whoever keeps it: what the host's screens work with. */
public interface OpenRoom {
    /** The room as it is. */
    Room room();

    /** What time it is for the room. */
    Instant now();

    /**
     * What the host does, in this order.
     *
     * @return what followed, which the keeper has carried out already as far as it can
     * @throws io.github.quizraft.review.UnsavedException if it could not be written: then it has not happened
     */
    List<RoomEffect> take(List<RoomEvent> events);

    /** Why what happens cannot be saved just now; empty while all is well. */
    Optional<String> trouble();

    /** Tells the room the time, where nobody else does. */
    List<RoomEffect> tick();
}
