package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.BoardView;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too much of anything; each test is a row of docs/security.md. */
class FloodTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
    }

    private void serve(Limits limits) throws IOException {
        served.close();
        served = Served.open(folder.resolve("r2.jsonl"), Play.live(Scoring.ACCURACY), limits);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void aCodeIsNotGuessed() throws IOException {
        serve(Served.limits(Served.LOOSE, 5, Served.LOOSE, Served.LOOSE, 64, 64 * 1024, 500));
        Phone guesser = Phone.connect(client, served);
        for (int i = 0; i < 5; i++) {
            guesser.send("{'t':'join','code':'00000" + i + "','name':'G','token':'" + guesser.token() + "'}");
            assertThat(guesser.next("refused").get("why").asText()).isEqualTo("code");
        }
        Phone other = Phone.connect(client, served);
        other.send("{'t':'join','code':'482913','name':'G','token':'" + other.token() + "'}");
        assertThat(other.next("refused").get("why").asText()).isEqualTo("slow_down");
    }

    @Test
    void nobodyFillsTheRoomFasterThanItCanBeLocked() throws IOException {
        serve(Served.limits(new Limits.Rate(3, 1), 5, Served.LOOSE, Served.LOOSE, 64, 64 * 1024, 500));
        int refused = 0;
        for (int i = 0; i < 10; i++) {
            Phone phone = Phone.connect(client, served);
            phone.send("{'t':'join','code':'482913','name':'P" + i + "','token':'" + phone.token() + "'}");
            Served.until(
                    () -> phone.heard().stream()
                            .anyMatch(each -> each.path("t").asText().matches("state|refused")),
                    "a reply");
            refused += phone.heard().stream()
                            .anyMatch(each -> each.path("why").asText().equals("slow_down"))
                    ? 1
                    : 0;
        }
        assertThat(refused).isPositive();
        served.host(new RoomEvent.Lock(true));
        Phone late = Phone.connect(client, served);
        Served.until(
                () -> {
                    late.send("{'t':'join','code':'482913','name':'Late','token':'" + late.token() + "'}");
                    String why = late.next("refused").get("why").asText();
                    return why.equals("locked");
                },
                "the lock to show");
    }

    @Test
    void whoSendsTooMuchIsSlowedDownAndThenLeftAlone() throws IOException {
        serve(Served.limits(Served.LOOSE, 5, new Limits.Rate(3, 1), Served.LOOSE, 64, 64 * 1024, 500));
        Phone phone = Phone.join(client, served, "Ana");
        for (int i = 0; i < 200 && !phone.isClosed(); i++) {
            try {
                phone.send("{'t':'sync'}");
            } catch (CompletionException e) {
                break;
            }
        }
        Served.until(phone::isClosed, "the connection to end");
    }

    @Test
    void requestsThatAreNeverFinishedKeepNobodyOut() throws IOException {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
                String begun = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: loc"
                        : "POST /a HTTP/1.1\r\nHost: localhost:" + served.server.port()
                                + "\r\nContent-Length: 100\r\n\r\n{";
                socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
                half.add(socket);
            }
            Phone.join(client, served, "Ana");
            assertThat(served.now().playing()).hasSize(1);
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    void whoDoesNotReadIsLetGo() throws IOException {
        serve(Served.limits(Served.LOOSE, 5, Served.LOOSE, Served.LOOSE, 4, 300, 500));
        Phone ana = Phone.connect(client, served);
        ana.send("{'t':'join','code':'482913','name':'Ana','token':'" + ana.token() + "'}");
        ana.at("lobby");
        // A question is longer than what may wait, so it is as if nothing were read.
        served.host(new RoomEvent.Next(StageName.LOBBY));
        Served.until(
                () -> {
                    served.host(new RoomEvent.ShowBoard(BoardView.PLAYERS));
                    served.host(new RoomEvent.Next(served.now().at()));
                    return ana.isClosed();
                },
                "the connection to end");
    }

    @Test
    void oneAddressCannotTakeThePlacesOfAll() throws IOException {
        serve(Served.loose().perAddress(4));
        List<Socket> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                taken.add(open());
                // Served before the next one comes.
                assertThat(status(taken.get(i), "/s")).isEqualTo("HTTP/1.1 200");
            }
            try (Socket fifth = open()) {
                assertThat(fifth.getInputStream().read()).as("ended").isNegative();
            }
            taken.get(0).close();
            Served.until(this::isServed, "a place to be free again");
        } finally {
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }

    @Test
    void placesAreNotForThoseWhoOnlyStandThereOnceTheyAreFew() throws IOException {
        serve(Served.loose().inAll(8));
        Phone ana = Phone.join(client, served, "Ana");
        List<Phone> idle = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            idle.add(Phone.connect(client, served));
        }
        for (int i = 0; i < 8; i++) {
            served.skip(Duration.ofSeconds(4));
            // They live, so it is not for silence that they are let go.
            idle.forEach(FloodTest::live);
            ana.send("{'t':'sync'}");
            ana.next("state");
        }
        Served.until(() -> idle.stream().allMatch(Phone::isClosed), "those who took no seat to be let go");
        assertThat(ana.isClosed()).isFalse();
    }

    @Test
    void whoPlaysBySingleRequestsMaySendNoMoreThanOthers() throws IOException, InterruptedException {
        serve(Served.limits(Served.LOOSE, 5, new Limits.Rate(3, 0), Served.LOOSE, 64, 64 * 1024, 500));
        String lobby = post("/f", "code=482913&name=Ana").body();
        String token = lobby.replaceAll("(?s).*href=\"/f/([^\"?]*)\".*", "$1");
        HttpRequest look = HttpRequest.newBuilder(URI.create(served.at("/s")))
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(client.send(look, BodyHandlers.ofString()).body()).contains("\"stage\":\"lobby\"");
        assertThat(post("/f", "token=" + token + "&round=1&pass=1").body()).doesNotContain("slow down");
        assertThat(client.send(look, BodyHandlers.ofString()).body()).contains("slow_down");
        assertThat(post("/f", "token=" + token + "&round=1&pass=1").body()).contains("slow down");
        assertThat(post("/f", "code=482913&name=Ben").body())
                .as("others are not held back")
                .contains("You are in");
    }

    @Test
    void anAddressMayAskOnlySoOften() throws IOException, InterruptedException {
        serve(Served.limits(Served.LOOSE, 5, Served.LOOSE, new Limits.Rate(3, 0), 64, 64 * 1024, 500));
        for (int i = 0; i < 3; i++) {
            assertThat(get("/").statusCode()).isEqualTo(200);
        }
        assertThat(get("/").statusCode()).isEqualTo(429);
        assertThat(post("/f", "code=482913&name=Ana").statusCode()).isEqualTo(429);
    }

    private static void live(Phone phone) {
        try {
            phone.send("{'t':'sync'}");
        } catch (CompletionException e) {
            // It was let go in between.
        }
    }

    private boolean isServed() {
        try (Socket socket = open()) {
            return status(socket, "/s").equals("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private String status(Socket socket, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(served.at(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(served.at(path)))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
