package io.github.quizraft.group.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.UnaryOperator;

/** A connection through the proxy: a lane up to the server, and one down from it. */
final class Wire {
    private final Socket player;
    private final Socket server;
    private final Lane up;
    private final Lane down;

    Wire(Socket player, int serverPort) throws IOException {
        this.player = player;
        this.server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        player.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        // The server serves its own port alone, and a player names the one of the proxy.
        UnaryOperator<String> head = text -> text.replaceFirst("(?im)^(Host: [^:\\r]*):[0-9]+", "$1:" + serverPort);
        up = new Lane(player.getInputStream(), server.getOutputStream(), this::cut, head);
        down = new Lane(server.getInputStream(), player.getOutputStream(), this::cut, UnaryOperator.identity());
    }

    Wire start() {
        up.start("up");
        down.start("down");
        return this;
    }

    Lane up() {
        return up;
    }

    Lane down() {
        return down;
    }

    /** Both sides are still there and hear nothing of each other. */
    void stall() {
        up.stall();
        down.stall();
    }

    void heal() {
        up.heal();
        down.heal();
    }

    /** Ends as connections do. */
    void cut() {
        up.end();
        down.end();
        close(player);
        close(server);
    }

    /** Ends at once, and loses what was on its way. */
    void reset() {
        for (Socket each : new Socket[] {player, server}) {
            try {
                each.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is gone already.
            }
        }
        cut();
    }

    /** All that the player sent, sent a second time from another connection. */
    Socket again() {
        try {
            Socket other = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            other.getOutputStream().write(up.passed());
            other.getOutputStream().flush();
            return other;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }
}
