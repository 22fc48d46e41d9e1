package io.github.quizraft.group.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Optional;

/**
 * A port that is taken from now on. Whoever only looks whether one is free may find it gone a moment later, when two hosts
 * start at once.
 */
public final class Listening implements AutoCloseable {
    private static final int QUEUE = 1_024;

    private final ServerSocketChannel channel;
    private final int port;

    private Listening(ServerSocketChannel channel, int port) {
        this.channel = channel;
        this.port = port;
    }

    /**
     * Takes a port.
     *
     * @param address where to listen; without one, at all addresses of this machine
     * @param port 0 for any that is free
     * @throws IOException if it cannot listen there
     */
    public static Listening at(Optional<InetAddress> address, int port) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.socket().setReuseAddress(true);
            channel.bind(
                    address.map(at -> new InetSocketAddress(at, port)).orElseGet(() -> new InetSocketAddress(port)),
                    QUEUE);
            return new Listening(channel, channel.socket().getLocalPort());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The port that was taken. */
    public int port() {
        return port;
    }

    ServerSocketChannel channel() {
        return channel;
    }

    /** Gives it back. A server that serves there does so when it is closed. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
