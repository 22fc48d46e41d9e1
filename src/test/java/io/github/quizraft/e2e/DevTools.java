package io.github.quizraft.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A browser's own protocol for tools (Chrome DevTools Protocol), for one page. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private int asked;

    DevTools(HttpClient client, URI page) {
        this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Asks for something and waits for what comes of it: nothing if the page went elsewhere meanwhile. */
    JsonNode call(String method, ObjectNode parameters) {
        int id = ++asked;
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        replies.put(id, reply);
        String message = JSON.createObjectNode()
                .put("id", id)
                .put("method", method)
                .<ObjectNode>set("params", parameters)
                .toString();
        socket.sendText(message, true).join();
        JsonNode heard = reply.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (heard.has("error") && !heard.at("/error/message").asText().contains("navigated")) {
            throw new AssertionError(method + ": " + heard.get("error"));
        }
        return heard.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(data);
    }

    private void heard(String message) {
        try {
            JsonNode json = JSON.readTree(message);
            CompletableFuture<JsonNode> reply = replies.remove(json.path("id").asInt());
            if (reply != null) {
                reply.complete(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
