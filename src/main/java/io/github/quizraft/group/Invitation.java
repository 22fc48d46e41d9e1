package io.github.quizraft.group;

import java.util.List;

/**
 * How players come to a room on the network.
 *
 * @param addresses of this machine, the most likely one first
 * @param port that is served
 * @param code of the room
 */
public record Invitation(List<Address> addresses, int port, RoomCode code) {
    /**
     * One address.
     *
     * @param where what of this machine it belongs to
     * @param ip as it is typed
     * @param isReachable whether this machine itself gets an answer there
     */
    public record Address(String where, String ip, boolean isReachable) {}

    /** At least one. */
    public Invitation {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("nobody could come");
        }
    }

    /** One of the addresses, counted round and round. */
    public Address address(int number) {
        return addresses.get(Math.floorMod(number, addresses.size()));
    }

    /** What is typed into a browser. */
    public String url(int number) {
        return "http://" + address(number).ip() + ":" + port;
    }

    /** What is in the QR code: in capitals, which makes it smaller. */
    public String link(int number) {
        return "HTTP://" + address(number).ip() + ":" + port + "/J/" + code.digits();
    }
}
