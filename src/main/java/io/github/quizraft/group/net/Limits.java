package io.github.quizraft.group.net;

/**
 * What a server puts up with.
 *
 * @param joins from one address; a whole class may share one
 * @param joinsInAll a second
 * @param trustsThisMachine whoever plays on the host's own machine can do worse than ask often
 * @param wrongCodes a minute, from one address
 * @param messages from one connection, or from one player who has none
 * @param requests from one address
 * @param frames that may wait for a slow reader
 * @param bytes that may wait for a slow reader
 * @param connections at a time, of which players need one each
 * @param connectionsPerAddress at a time from one address
 */
public record Limits(
        Rate joins,
        int joinsInAll,
        boolean trustsThisMachine,
        int wrongCodes,
        Rate messages,
        Rate requests,
        int frames,
        int bytes,
        int connections,
        int connectionsPerAddress) {
    /** Characters of a message. */
    static final int MESSAGE = 2_048;

    /** Octets of a posted body. */
    static final int BODY = 4_096;

    /** Messages without sense before a connection ends. */
    static final int NONSENSE = 3;

    /** Browsers open a few connections before they need one. */
    private static final int SPARE = 50;

    /**
     * How often something may happen.
     *
     * @param atOnce so many times
     * @param perSecond after that
     */
    public record Rate(int atOnce, int perSecond) {}

    /**
     * The usual ones for a room of so many. All of them may share one address, and need a page and a connection each;
     * yet one address can never take more than half of all connections.
     */
    public static Limits of(int players) {
        return new Limits(
                new Rate(40, 20),
                500,
                true,
                10,
                new Rate(10, 5),
                new Rate(2 * players + 2 * SPARE, 200),
                64,
                64 * 1024,
                2 * (players + SPARE),
                players + SPARE);
    }

    /** The same with so many connections from one address. */
    public Limits perAddress(int most) {
        return new Limits(
                joins, joinsInAll, trustsThisMachine, wrongCodes, messages, requests, frames, bytes, connections, most);
    }

    /** The same with so many connections in all. */
    Limits inAll(int most) {
        return new Limits(
                joins,
                joinsInAll,
                trustsThisMachine,
                wrongCodes,
                messages,
                requests,
                frames,
                bytes,
                most,
                connectionsPerAddress);
    }

    boolean trusts(String address) {
        return trustsThisMachine && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1"));
    }
}
