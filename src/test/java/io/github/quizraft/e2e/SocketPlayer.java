package io.github.quizraft.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A player on a WebSocket, who knows no answer. */
final class SocketPlayer implements WebSocket.Listener {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern ROUND = Pattern.compile("\"stage\":\"open\".*?\"round\":\"([^\"]+)\"");
    private static final long PATIENCE = 60_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private String token = "";
    private Optional<WebSocket> last = Optional.empty();

    static SocketPlayer join(int port, String code, String name) {
        SocketPlayer player = new SocketPlayer();
        WebSocket socket = player.connect(port);
        player.token = player.find(TOKEN);
        player.tell(
                socket,
                "{\"t\":\"join\",\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"token\":\"" + player.token
                        + "\"}");
        player.find(Pattern.compile("(\"you\")"));
        return player;
    }

    /** Comes back to the seat. */
    void back(int again) {
        heard.clear();
        WebSocket socket = connect(again);
        find(TOKEN);
        tell(socket, "{\"t\":\"back\",\"token\":\"" + token + "\"}");
        find(Pattern.compile("(\"you\")"));
    }

    private WebSocket connect(int to) {
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + to + "/ws"), this)
                .join();
        last = Optional.of(socket);
        return socket;
    }

    /** Says "I do not know" to the question that is open, and waits for the receipt. */
    void pass() {
        answer("\"pass\":true");
    }

    /** Answers the question that is open, and waits for the receipt. */
    void answer(String fields) {
        send(fields);
        find(Pattern.compile("\"receipt\":\"(counted)\""));
    }

    /** Answers the question that is open, and waits for nothing. */
    void send(String fields) {
        tell(last.orElseThrow(), "{\"t\":\"answer\",\"round\":\"" + find(ROUND) + "\"," + fields + "}");
    }

    /** Asks how things stand; what was heard before is forgotten. */
    void look() {
        heard.clear();
        tell(last.orElseThrow(), "{\"t\":\"sync\"}");
        find(Pattern.compile("(\"you\")"));
    }

    /** Waits for a message in which this is found; returns its first group. */
    String hears(String expression) {
        return find(Pattern.compile(expression));
    }

    private void tell(WebSocket socket, String message) {
        socket.sendText(message, true).join();
    }

    private String find(Pattern pattern) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            for (String message : heard) {
                Matcher matcher = pattern.matcher(message);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("waited in vain for " + pattern + " in " + heard);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        part.append(data);
        if (isLast) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }
}
