package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Octets that no player would send: whatever they are, the quiz goes on for all others. */
class GarbageTest {
    private static final int TRIES = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(5);

    @TempDir
    private Path folder;

    private Served served;
    private Phone ana;

    @BeforeEach
    void serve() throws IOException {
        served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
        ana = Phone.join(client, served, "Ana");
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.at("open");
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void framesOfChanceEndTheirConnectionAlone() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            byte[] octets = new byte[1 + random.nextInt(400)];
            random.nextBytes(octets);
            sendAsWebSocket(octets);
        }
        goesOn();
    }

    @Test
    void framesThatBreakTheRulesEndTheirConnectionAlone() throws IOException {
        List<String> frames = List.of(
                "8105 68656c6c6f", // not masked
                "f180 00000000", // reserved bits
                "8b80 00000000", // no such kind
                "81ff 7fffffffffffffff 00000000", // longer than anything
                "81fe ffff 00000000 00", // more than a message may have
                "0980 00000000", // a ping in parts
                "8080 00000000", // the end of what never began
                "0185 00000000 68656c6c6f 8185 00000000 68656c6c6f", // begun twice
                "8182 00000000 c328", // no UTF-8
                "8881 00000000 00", // half a status
                "88fe 00ff 00000000"); // a close that is too long
        for (String frame : frames) {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            String digits = frame.replace(" ", "");
            for (int i = 0; i < digits.length(); i += 2) {
                octets.write(Integer.parseInt(digits.substring(i, i + 2), 16));
            }
            sendAsWebSocket(octets.toByteArray());
        }
        goesOn();
    }

    @Test
    void requestsOfChanceAreRefused() throws IOException {
        List<String> starts =
                List.of("", "GET ", "POST /a HTTP/1.1\r\n", "GET / HTTP/9.9\r\n\r\n", "PRI * HTTP/2.0\r\n\r\n");
        for (int i = 0; i < TRIES; i++) {
            byte[] octets = new byte[random.nextInt(600)];
            random.nextBytes(octets);
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
                socket.getOutputStream().write(starts.get(i % starts.size()).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(octets);
            } catch (IOException e) {
                // It was ended while this was sent.
            }
        }
        goesOn();
    }

    @Test
    void formsAndMessagesOfChanceGetAReplyThatIsNoFault() throws IOException, InterruptedException {
        String letters =
                "&&==%%+{}[]\":,0123456789abcdtroundpicktypedtokencodenamepair-step-verdict\u00e9\u0000\u202e\n";
        for (int i = 0; i < TRIES; i++) {
            StringBuilder body = new StringBuilder(i % 3 == 0 ? "round=1&" : i % 3 == 1 ? "{\"t\":\"answer\"," : "");
            for (int j = random.nextInt(200); j > 0; j--) {
                body.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (String path : List.of("/f", "/a")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(served.at(path)))
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
                assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                        .as(path + " " + body)
                        .isIn(200, 400);
            }
        }
        goesOn();
    }

    private void goesOn() {
        ana.answer(served, served.now().question().orElseThrow().key());
        assertThat(ana.receipt()).isEqualTo("counted");
        assertThat(served.now().playing()).hasSize(2);
        assertThat(served.now().at()).isEqualTo(StageName.OPEN);
    }

    private void sendAsWebSocket(byte[] octets) throws IOException {
        String upgrade = "GET /ws HTTP/1.1\r\nHost: localhost:" + served.server.port()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 101");
            socket.getOutputStream().write(octets);
        }
    }
}
