package io.github.quizraft.group.net;

/**
 * What a server puts up with.
 *
 * @param joinsAtOnce from one address; a whole class may share one
 * @param joinsPerSecond from one address, after that
 * @param joinsInAll a second
 * @param trustsThisMachine whoever plays on the host's own machine can do worse than join often
 * @param wrongCodes a minute, from one address
 * @param messagesAtOnce from one connection
 * @param messagesPerSecond from one connection, after that
 * @param frames that may wait for a slow reader
 * @param bytes that may wait for a slow reader
 * @param connections at a time, of which players need one each
 */
public record Limits(
        int joinsAtOnce,
        int joinsPerSecond,
        int joinsInAll,
        boolean trustsThisMachine,
        int wrongCodes,
        int messagesAtOnce,
        int messagesPerSecond,
        int frames,
        int bytes,
        int connections) {
    /** Characters of a message. */
    static final int MESSAGE = 2_048;

    /** Octets of a posted body. */
    static final int BODY = 4_096;

    /** Messages without sense before a connection ends. */
    static final int NONSENSE = 3;

    /** The usual ones for a room of so many. */
    public static Limits of(int players) {
        return new Limits(40, 20, 500, true, 10, 10, 5, 64, 64 * 1024, 2 * players + 100);
    }
}
