package io.github.quizraft.group.net;

import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What waits for the room's thread. */
sealed interface Mail {
    /** Someone connected. */
    record Came(Guest guest) implements Mail {}

    /** A connection is gone. */
    record Gone(Guest guest) implements Mail {}

    /** A message on a connection. */
    record Heard(Guest guest, Message message) implements Mail {}

    /**
     * A message in a request of its own, which gets one reply.
     *
     * @param by whose it is, if that was said
     */
    record Posted(Guest guest, Message message, Optional<ResumeToken> by) implements Mail {}

    /** What the host does. */
    record Steered(List<RoomEvent> events, CompletableFuture<List<RoomEffect>> done) implements Mail {}
}
