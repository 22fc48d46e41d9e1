package io.github.quizraft.group.join;

import io.github.quizraft.group.Receipt;
import java.util.List;

/** What a player is told. */
public sealed interface Heard {
    /**
     * A connection is there.
     *
     * @param token to join with
     * @param teams to choose from
     */
    record Hello(String token, List<String> teams) implements Heard {
        /** Whoever has the token has the seat. */
        @Override
        public String toString() {
            return "Hello";
        }
    }

    /**
     * There is a seat that was not there before.
     *
     * @param token what leads back to it
     */
    record Seated(String token) implements Heard {
        /** Whoever has the token has the seat. */
        @Override
        public String toString() {
            return "Seated";
        }
    }

    /** How the quiz stands now. */
    record Stood(Snapshot snapshot) implements Heard {}

    /** What became of an answer. */
    record Received(String round, Receipt receipt) implements Heard {}

    /** Joining is not possible. */
    record Refused(String why) implements Heard {}

    /** The server is there. */
    record Beat() implements Heard {}

    /** The server has ended the connection for good: removed, elsewhere or closed. */
    record Bye(String why) implements Heard {}

    /** The connection is gone, and is tried again. */
    record Lost(String why) implements Heard {}
}
