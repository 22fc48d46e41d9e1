package io.github.quizraft.group.join;

import java.net.http.WebSocket;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Puts what one socket says into the inbox of a {@link Link}, a whole message at a time. When it is closed the socket goes,
 * even one that opens only then: the host would see a player in it.
 */
final class Hearing implements WebSocket.Listener, AutoCloseable {
    /** No message of ours is as long, in characters. */
    private static final int LONGEST = 256_000;

    private final Queue<News> inbox;
    private final StringBuilder text = new StringBuilder();
    private final Object lock = new Object();

    private Optional<WebSocket> opened = Optional.empty();

    private boolean isClosed;

    Hearing(Queue<News> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void onOpen(WebSocket socket) {
        synchronized (lock) {
            opened = Optional.of(socket);
            if (isClosed) {
                socket.abort();
            }
        }
        socket.request(1);
    }

    @Override
    public void close() {
        synchronized (lock) {
            isClosed = true;
            opened.ifPresent(WebSocket::abort);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (text.length() > LONGEST) {
            inbox.add(new News.Gone(this, "a message was too long"));
            socket.abort();
            return null;
        }
        if (last) {
            inbox.add(new News.Text(this, text.toString()));
            text.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        inbox.add(new News.Gone(this, "the connection was closed"));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        inbox.add(new News.Gone(this, "the connection was lost"));
    }
}
