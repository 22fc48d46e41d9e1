package io.github.quizraft.group.net;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Ends connections beyond so many from one address, so that nobody alone can take the places of all. */
final class AddressLimit implements Connection.Listener {
    private final int most;
    private final Map<Connection, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    AddressLimit(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        String address = address(connection.getEndPoint().getRemoteSocketAddress());
        addresses.put(connection, address);
        if (open.merge(address, 1, Integer::sum) > most) {
            connection.getEndPoint().close();
        }
    }

    /** A connection that becomes a WebSocket is closed as the one and opened as the other. */
    @Override
    public void onClosed(Connection connection) {
        String address = addresses.remove(connection);
        if (address != null) {
            open.computeIfPresent(address, (each, count) -> count == 1 ? null : count - 1);
        }
    }

    private static String address(SocketAddress address) {
        return address instanceof InetSocketAddress internet ? internet.getHostString() : String.valueOf(address);
    }
}
