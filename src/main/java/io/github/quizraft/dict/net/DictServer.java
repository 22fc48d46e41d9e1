package io.github.quizraft.dict.net;

import io.github.quizraft.dict.Reply;
import io.github.quizraft.dict.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A DICT server. One thread asks the system which sockets can be read or written, and answers one line of each client
 * in turn; a client that says nothing, too much, or reads nothing is of no consequence to the others.
 */
public final class DictServer implements AutoCloseable {
    /** The port that clients ask when they are told no other. */
    public static final int STANDARD_PORT = 2628;

    private static final int CHUNK = 4096;
    private static final long LONGEST_WAIT_MILLIS = 1000;
    /** When all places are taken, a client may lose its place after this silence. */
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final Session first;
    private final Limits limits;
    private final Instant begun;
    private final LongSupplier nanos;
    private final ByteBuffer scratch = ByteBuffer.allocate(CHUNK);
    private final List<Connection> connections = new ArrayList<>();
    private long accepted;
    private volatile boolean stopped;

    private DictServer(
            Selector selector,
            ServerSocketChannel listener,
            Session first,
            Limits limits,
            Instant begun,
            LongSupplier nanos) {
        this.selector = selector;
        this.listener = listener;
        this.first = first;
        this.limits = limits;
        this.begun = begun;
        this.nanos = nanos;
    }

    /**
     * Takes an address; clients can connect from now on, and are served by {@link #run}.
     *
     * @param first how each client's session begins
     * @param begun the time now
     * @param nanos a clock that is never set back, in nanoseconds
     * @throws IOException if the address cannot be had, for example because another program has it
     */
    public static DictServer open(
            InetSocketAddress address, Session first, Limits limits, Instant begun, LongSupplier nanos)
            throws IOException {
        Selector selector = Selector.open();
        ServerSocketChannel listener = ServerSocketChannel.open();
        DictServer server = new DictServer(selector, listener, first, limits, begun, nanos);
        try {
            listener.bind(address);
            listener.configureBlocking(false);
            listener.register(selector, SelectionKey.OP_ACCEPT);
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() throws IOException {
        return (InetSocketAddress) listener.getLocalAddress();
    }

    /** Serves until it is stopped. */
    public void run() throws IOException {
        while (!stopped) {
            select();
            for (SelectionKey key : selector.selectedKeys()) {
                if (key.isValid()) {
                    onReady(key);
                }
            }
            selector.selectedKeys().clear();
            connections.forEach(each -> attempt(each, () -> each.turn(nanos.getAsLong())));
            connections.removeIf(each -> !each.isOpen());
        }
        connections.forEach(each -> attempt(each, () -> each.dismiss(Reply.shuttingDown(), nanos.getAsLong())));
    }

    /** Lets {@link #run} return soon; for any thread. */
    public void stop() {
        stopped = true;
        selector.wakeup();
    }

    @Override
    public void close() throws IOException {
        for (Connection each : connections) {
            each.close();
        }
        listener.close();
        selector.close();
    }

    private void select() throws IOException {
        if (connections.stream().anyMatch(Connection::isReady)) {
            selector.selectNow();
            return;
        }
        long now = nanos.getAsLong();
        long next = connections.stream()
                .mapToLong(each -> each.remaining(now))
                .map(TimeUnit.NANOSECONDS::toMillis)
                .min()
                .orElse(LONGEST_WAIT_MILLIS);
        // No wait at all would be taken for one without an end.
        selector.select(Math.max(1, Math.min(next, LONGEST_WAIT_MILLIS)));
    }

    private void onReady(SelectionKey key) {
        if (key.attachment() instanceof Connection connection) {
            attempt(connection, () -> connection.onReady(scratch, nanos.getAsLong()));
        } else {
            accept();
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    /** What goes wrong with one client ends its connection and nothing else. */
    private static void attempt(Connection connection, Act act) {
        try {
            act.run();
        } catch (IOException | RuntimeException e) {
            discard(connection);
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }

    private void accept() {
        try {
            SocketChannel channel = listener.accept();
            if (channel != null) {
                welcome(channel);
            }
        } catch (IOException e) {
            // Whoever came is gone already.
        }
    }

    private void welcome(SocketChannel channel) throws IOException {
        // Those that are leaving still have a socket, and there must be an end to these too.
        if (connections.size() >= 2 * limits.connections()) {
            channel.close();
            return;
        }
        channel.configureBlocking(false);
        // Replies are short, and a client that sent two commands at once would wait 40 ms for the second.
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        long now = nanos.getAsLong();
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Connection connection =
                new Connection(key, channel, first, limits.idle().toNanos(), now);
        key.attach(connection);
        boolean served = connections.stream().filter(Connection::isServed).count() < limits.connections() || makeRoom();
        connections.add(connection);
        accepted++;
        attempt(connection, () -> {
            if (served) {
                connection.say(first.greeting(accepted, begun), now);
            } else {
                connection.dismiss(Reply.unavailable("too many clients"), now);
            }
        });
    }

    /** Asks the client that has been silent longest to leave, so that nobody keeps others out by doing nothing. */
    private boolean makeRoom() {
        long now = nanos.getAsLong();
        Optional<Connection> silent = connections.stream()
                .filter(Connection::isServed)
                .filter(each -> each.silence(now) >= SETTLED_NANOS)
                .max(Comparator.comparingLong(each -> each.silence(now)));
        silent.ifPresent(each -> attempt(each, () -> each.dismiss(Reply.unavailable("others are waiting"), now)));
        return silent.isPresent();
    }
}
