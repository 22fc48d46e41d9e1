package io.github.quizraft.group.net;

import io.github.quizraft.group.Invitation;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses by which phones in the same network may reach this machine. */
public final class LanAddresses {
    /** Networks inside this machine, in which there are no phones. */
    private static final Pattern INSIDE = Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|flannel).*");

    private static final int PATIENCE_MILLIS = 500;

    private LanAddresses() {}

    /** Those of all networks that are up, private ones first; this machine alone if there is none. */
    public static List<InetAddress> all() {
        List<InetAddress> found = new ArrayList<>();
        try {
            for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                if (each.isUp()
                        && !each.isLoopback()
                        && !INSIDE.matcher(each.getName()).matches()) {
                    each.inetAddresses().filter(Inet4Address.class::isInstance).forEach(found::add);
                }
            }
        } catch (SocketException e) {
            // Then there is nothing to be said of networks.
        }
        found.sort(Comparator.comparing(address -> !address.isSiteLocalAddress()));
        return found.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : List.copyOf(found);
    }

    /** The same as players are told of them, each tried from here. */
    public static List<Invitation.Address> tried(List<InetAddress> addresses, int port) {
        return addresses.stream()
                .map(each -> new Invitation.Address(where(each), each.getHostAddress(), isReachable(each, port)))
                .toList();
    }

    private static String where(InetAddress address) {
        try {
            return Optional.ofNullable(NetworkInterface.getByInetAddress(address))
                    .map(NetworkInterface::getName)
                    .orElse("");
        } catch (SocketException e) {
            return "";
        }
    }

    private static boolean isReachable(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
