package io.github.quizraft.group.net;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Lets players into a room, over HTTP and WebSocket on one port. */
public final class QuizServer implements AutoCloseable {
    /** Where it listens unless told otherwise. */
    public static final int USUAL_PORT = 4242;

    private static final int THREADS = 8;
    private static final int HEADERS = 4_096;
    private static final long IDLE_MILLIS = 30_000;
    private static final long CROWDED_IDLE_MILLIS = 12_000;
    private static final long HEADER_SECONDS = 10;

    private final Server server;
    private final ServerConnector connector;

    private QuizServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Begins to serve.
     *
     * @param at where to listen; it is closed with the server
     * @param addresses by which players may come
     * @throws IOException if it cannot serve there
     */
    public static QuizServer open(LiveRoom room, Limits limits, Listening at, Set<String> addresses, LongSupplier nanos)
            throws IOException {
        QueuedThreadPool pool = new QueuedThreadPool(THREADS, THREADS);
        pool.setName("quizraft web");
        pool.setDaemon(true);
        Server server = new Server(pool);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.addBean(headersInTime(connector));
        connector.addBean(new AddressLimit(limits.connectionsPerAddress()));
        server.addConnector(connector);
        NetworkConnectionLimit most = new NetworkConnectionLimit(limits.connections(), connector);
        most.setEndPointIdleTimeout(CROWDED_IDLE_MILLIS);
        server.addBean(most);
        server.setStopTimeout(0);
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        Sockets.configure(sockets);
        QuizServer made = new QuizServer(server, connector);
        try {
            connector.open(at.channel());
            Visitors visitors = Visitors.of(addresses, connector.getLocalPort());
            server.setHandler(new Routes(room, limits, visitors, sockets, nanos));
            server.setErrorHandler((request, response, callback) -> {
                callback.succeeded();
                return true;
            });
            server.start();
            return made;
        } catch (IOException e) {
            made.close();
            throw e;
        } catch (Exception e) {
            made.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(IDLE_MILLIS);
        return http;
    }

    /** Each octet that drips in counts as life, so a request that never begins needs an end of its own. */
    private static Connection.Listener headersInTime(ServerConnector connector) {
        return new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                if (connection instanceof HttpConnection http) {
                    connector.getScheduler().schedule(() -> endIfSilent(http), HEADER_SECONDS, TimeUnit.SECONDS);
                }
            }
        };
    }

    private static void endIfSilent(HttpConnection connection) {
        if (connection.getMessagesIn() == 0) {
            connection.getEndPoint().close();
        }
    }

    /** The port that is served. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // The program ends, and its sockets with it.
        }
    }
}
