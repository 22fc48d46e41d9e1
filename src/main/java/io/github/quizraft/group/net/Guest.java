package io.github.quizraft.group.net;

import java.time.Duration;

/** Someone at the other end of the network, seated or not. All of it may be called by the room's thread at any time. */
interface Guest {
    /** Sends something, without ever waiting for it. */
    void tell(Reply reply);

    /** Ends the connection, after what was told before. */
    void dismiss();

    /** Measures how far away it is, if that can be done. */
    default void ping() {}

    /** The last round trip that was measured. */
    default Duration roundTrip() {
        return Duration.ZERO;
    }

    /** Whether more can be told later; a reply to one request is all of it otherwise. */
    boolean stays();

    /** What is limited together with others from there. */
    String address();
}
