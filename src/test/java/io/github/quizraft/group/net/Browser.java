package io.github.quizraft.group.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quizraft.e2e.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A real browser with one page, told what to do by its own protocol for tools (Chrome DevTools Protocol). */
final class Browser implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private int asked;

    private Browser(Process process, URI page, HttpClient client) {
        this.process = process;
        this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Opens a page in a browser of its own. */
    static Browser open(Path folder, String url) throws IOException, InterruptedException {
        Path profile = folder.resolve("browser");
        Process process = new ProcessBuilder(
                        Tools.find("chromium").toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-extensions",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Path port = profile.resolve("DevToolsActivePort");
            Served.until(() -> Files.exists(port) && port.toFile().length() > 0, "the browser");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/new?" + url))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            String reply =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            URI page =
                    URI.create(JSON.readTree(reply).get("webSocketDebuggerUrl").asText());
            return new Browser(process, page, client);
        } catch (IOException | RuntimeException | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** What an expression comes to, as text. */
    String value(String expression) {
        JsonNode result =
                call("Runtime.evaluate", JSON.createObjectNode().put("expression", "String(" + expression + ")"));
        return result.at("/result/value").asText();
    }

    /** Does something on the page. */
    void run(String script) {
        call("Runtime.evaluate", JSON.createObjectNode().put("expression", "{" + script + "}"));
    }

    /** The text of an element. */
    String text(String id) {
        return value("document.getElementById('" + id + "').textContent");
    }

    void until(String expression) {
        Served.until(() -> value(expression).equals("true"), expression + "; the page says " + text("say"));
    }

    void reload() {
        call("Page.reload", JSON.createObjectNode());
        until("document.readyState === 'complete'");
    }

    private JsonNode call(String method, JsonNode parameters) {
        int id = ++asked;
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        replies.put(id, reply);
        String message = JSON.createObjectNode()
                .put("id", id)
                .put("method", method)
                .<ObjectNode>set("params", parameters)
                .toString();
        socket.sendText(message, true).join();
        return reply.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
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
                reply.complete(json.path("result"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly()
                .onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
