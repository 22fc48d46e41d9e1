package io.github.quizraft.group.net;

import java.time.Duration;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** How WebSockets are set up. */
final class Sockets {
    private static final Duration IDLE = Duration.ofSeconds(75);

    private Sockets() {}

    static void configure(ServerWebSocketContainer sockets) {
        sockets.setIdleTimeout(IDLE);
        sockets.setMaxTextMessageSize(Limits.MESSAGE);
        sockets.setMaxBinaryMessageSize(1);
        sockets.setMaxFrameSize(Limits.MESSAGE);
        sockets.setAutoFragment(false);
        sockets.setInputBufferSize(1_024);
        sockets.setOutputBufferSize(1_024);
    }
}
