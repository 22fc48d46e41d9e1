package io.github.quizraft.group.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A player's phone, without the page: the JDK's own WebSocket. */
final class Phone implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private volatile boolean closed;
    private Optional<WebSocket> socket = Optional.empty();

    static Phone connect(HttpClient client, Served served, String... headers) {
        return connect(client, served.server.port(), headers);
    }

    /** To the server, or to something that leads there. */
    static Phone connect(HttpClient client, int port, String... headers) {
        Phone phone = new Phone();
        WebSocket.Builder builder = client.newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        phone.socket = Optional.of(builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), phone)
                .join());
        phone.next("hello");
        return phone;
    }

    /** Joins with the token that was offered, and waits for the seat. */
    static Phone join(HttpClient client, Served served, String name) {
        return join(client, served.server.port(), name);
    }

    static Phone join(HttpClient client, int port, String name) {
        Phone phone = connect(client, port);
        phone.send(
                "{'t':'join','code':'482913','name':" + JSON.valueToTree(name) + ",'token':'" + phone.token() + "'}");
        phone.next("state");
        return phone;
    }

    /** The same player on another connection, who has asked for the seat. */
    Phone back(HttpClient client, int port) {
        Phone again = connect(client, port);
        again.send("{'t':'back','token':'" + token() + "'}");
        again.next("state");
        // What was offered anew is not needed.
        again.heard.removeIf(each -> type(each).equals("hello"));
        again.heard.addAll(
                0, heard.stream().filter(each -> type(each).equals("hello")).toList());
        return again;
    }

    /** Answers the question that is on. */
    void answer(Served served, Answer answer) {
        String round = RoundNumber.of(served.now().round().orElseThrow()).written();
        String fields = JsonText.line(AnswerForm.written(served.asSent(answer)));
        raw("{\"t\":\"answer\",\"round\":\"" + round + "\"," + fields.substring(1));
    }

    /** What became of the last answer. */
    String receipt() {
        return next("ack").get("receipt").asText();
    }

    String token() {
        return find(each -> type(each).equals("hello"))
                .orElseThrow()
                .get("token")
                .asText();
    }

    /** Sends a message, with ' for ". */
    void send(String message) {
        raw(message.replace('\'', '"'));
    }

    void raw(String message) {
        socket().sendText(message, true).join();
    }

    WebSocket socket() {
        return socket.orElseThrow();
    }

    /** The next message of a type, once it has come; those before it are forgotten. */
    JsonNode next(String type) {
        return next(type, each -> true);
    }

    JsonNode next(String type, Predicate<JsonNode> isMeant) {
        Predicate<JsonNode> found = each -> type(each).equals(type) && isMeant.test(each);
        Served.until(() -> find(found).isPresent(), type + " in " + heard);
        JsonNode message = find(found).orElseThrow();
        if (!type.equals("hello")) {
            heard.subList(0, heard.indexOf(message) + 1)
                    .removeIf(each -> !type(each).equals("hello"));
        }
        return message;
    }

    /** The snapshot of a stage, once it has come. */
    JsonNode at(String stage) {
        return next("state", each -> each.at("/all/stage").asText().equals(stage));
    }

    /** All that came and was not asked for yet. */
    List<JsonNode> heard() {
        return new ArrayList<>(heard);
    }

    boolean isClosed() {
        return closed;
    }

    private Optional<JsonNode> find(Predicate<JsonNode> isMeant) {
        return heard.stream().filter(isMeant).findFirst();
    }

    private static String type(JsonNode message) {
        return message.path("t").asText();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(part.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed = true;
    }
}
