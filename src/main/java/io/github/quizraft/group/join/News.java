package io.github.quizraft.group.join;

import java.util.Optional;

/** What the thread of a {@link Link} is to deal with: from the socket, and from the player. */
sealed interface News {
    /**
     * A message of the server.
     *
     * @param from the connection it came by
     */
    record Text(Hearing from, String text) implements News {}

    /**
     * A connection is of no more use.
     *
     * @param from which one
     */
    record Gone(Hearing from, String why) implements News {}

    /** The player wants to come in. */
    record Join(String name, Optional<String> team) implements News {}

    /**
     * An answer, which is sent until its receipt has come.
     *
     * @param since when it was sent last, in nanoseconds of the link's clock
     */
    record Send(String round, String message, long since) implements News {}

    /** A message of which no receipt comes; it is said once. */
    record Say(String message) implements News {}

    /** The player leaves. */
    record End() implements News {}
}
