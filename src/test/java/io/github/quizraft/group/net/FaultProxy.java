package io.github.quizraft.group.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between players and a server, and does to their connections what networks do. */
final class FaultProxy implements AutoCloseable {
    private final ServerSocket entrance;
    private final int server;
    private final List<Wire> wires = new CopyOnWriteArrayList<>();

    private FaultProxy(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    static FaultProxy to(Served served) throws IOException {
        FaultProxy proxy =
                new FaultProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), served.server.port());
        Thread thread = new Thread(proxy::run, "proxy");
        thread.setDaemon(true);
        thread.start();
        return proxy;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** In the order in which they were made. */
    List<Wire> wires() {
        return wires;
    }

    Wire last() {
        return wires.get(wires.size() - 1);
    }

    private void run() {
        try {
            while (true) {
                wires.add(new Wire(entrance.accept(), server).start());
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        wires.forEach(Wire::cut);
    }
}
