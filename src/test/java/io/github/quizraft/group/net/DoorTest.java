package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does with those who mean it no good; each test is a row of docs/security.md. */
class DoorTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void aNameCannotDoAnythingToATerminalOrAPage() throws IOException {
        Phone bad = Phone.join(client, served, "\u001B]0;own\u0007\u202Eevil\u200B\n<script>");
        assertThat(served.now().playing().get(0).name().text())
                .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}].*")
                .contains("evil");
        assertThat(bad.isClosed()).isFalse();
        Phone empty = Phone.connect(client, served);
        empty.raw(
                "{\"t\":\"join\",\"code\":\"482913\",\"name\":\"\\u200b\\u202e\",\"token\":\"" + empty.token() + "\"}");
        assertThat(empty.next("refused").get("why").asText()).isEqualTo("name");
        empty.send("{'t':'join','code':'482913','name':'" + "x".repeat(500) + "','token':'" + empty.token() + "'}");
        assertThat(empty.at("lobby").at("/you/name").asText()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nonsense",
                "{\"t\":\"next\",\"from\":\"lobby\"}",
                "{\"t\":\"kick\",\"player\":1}",
                "{\"t\":\"sync\",\"extra\":1}",
                "{\"t\":\"answer\",\"round\":\"1\",\"picked\":[\"a\"],\"typed\":[\"b\"]}",
                "{\"t\":\"join\",\"code\":482913,\"name\":\"A\",\"token\":\"x\"}",
                "{\"t\":\"back\",\"token\":\"../../etc\"}",
                "{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":{\"t\":1}}}}}}}}}"
            })
    void whatMakesNoSenseThreeTimesEndsTheConnectionAndNothingElse(String message) throws IOException {
        Phone good = Phone.join(client, served, "Ana");
        Phone bad = Phone.connect(client, served);
        for (int i = 0; i < Limits.NONSENSE && !bad.isClosed(); i++) {
            bad.raw(message);
        }
        Served.until(bad::isClosed, "the connection to end");
        assertThat(served.now().at()).isEqualTo(StageName.LOBBY);
        good.send("{'t':'sync'}");
        good.next("state");
    }

    @Test
    void aMessageThatIsTooLongOrNoTextEndsTheConnection() throws IOException {
        Phone longer = Phone.connect(client, served);
        longer.raw("{\"t\":\"" + "x".repeat(Limits.MESSAGE) + "\"}");
        Served.until(longer::isClosed, "the connection to end");
        Phone binary = Phone.connect(client, served);
        binary.socket().sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
        Served.until(binary::isClosed, "the connection to end");
    }

    @Test
    void aPageOfAnotherSiteCannotConnect() throws IOException {
        assertThatThrownBy(() -> Phone.connect(client, served, "Origin", "http://evil.example"))
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
        Phone.connect(client, served, "Origin", served.at(""));
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + served.server.port() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /s HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\nOrigin: null\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /s HTTP/1.1\r\nHost: localhost:" + served.server.port() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void pagesMayRunTheirOwnScriptAndNothingElse() throws IOException, InterruptedException {
        for (String path : List.of("/", "/J/482913", "/j/482913", "/screen", "/SCREEN")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'sha256-", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
            assertThat(page.body()).doesNotContain("innerHTML", "http://", "https://", " onclick=", "style=\"");
        }
        assertThat(get("/j/482913").body()).contains("value=\"482913\"");
        assertThat(get("/j/4829131").statusCode()).isEqualTo(404);
        assertThat(get("/../etc/passwd").statusCode()).isIn(400, 404);
    }

    @Test
    void aBodyThatIsTooLongOrOfUnknownLengthIsNotRead() throws IOException, InterruptedException {
        assertThat(post("/a", "nonsense").statusCode()).isEqualTo(400);
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(served.at("/a")))
                .POST(BodyPublishers.ofInputStream(() -> InputStream.nullInputStream()))
                .build();
        HttpRequest tooLong = HttpRequest.newBuilder(URI.create(served.at("/a")))
                .POST(BodyPublishers.ofString("x".repeat(Limits.BODY + 1)))
                .build();
        assertThat(statusOfLast(chunked)).isEqualTo(411);
        assertThat(statusOfLast(tooLong)).isEqualTo(413);
    }

    /** A connection ends with what was not read, and a client might ask once more on it: so each has its own. */
    private static int statusOfLast(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void playingIsPossibleByRequestsAlone() throws IOException, InterruptedException {
        String token = get("/s").body().replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
        String join = "{\"t\":\"join\",\"code\":\"482913\",\"name\":\"Ana\",\"token\":\"" + token + "\"}";
        assertThat(post("/a", join).body()).contains("\"stage\":\"lobby\"", "\"name\":\"Ana\"");
        assertThat(post("/a", join).body()).as("sent again").contains("\"name\":\"Ana\"");
        assertThat(served.now().playing()).hasSize(1);
        served.goTo(StageName.OPEN);
        HttpRequest look = HttpRequest.newBuilder(URI.create(served.at("/s")))
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(client.send(look, BodyHandlers.ofString()).body()).contains("\"may\":true");
        String round = RoundNumber.of(served.now().round().orElseThrow()).written();
        String pass = "{\"t\":\"answer\",\"round\":\"" + round + "\",\"pass\":true}";
        HttpRequest answer = HttpRequest.newBuilder(URI.create(served.at("/a")))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(pass))
                .build();
        assertThat(client.send(answer, BodyHandlers.ofString()).body()).contains("\"receipt\":\"counted\"");
    }

    @Test
    void playingIsPossibleWithAPlainForm() throws IOException, InterruptedException {
        String lobby = post("/f", "code=482+913&name=%3Cb%3EAna").body();
        assertThat(lobby).contains("&lt;b&gt;Ana", "You are in").doesNotContain("<b>Ana");
        String home = lobby.replaceAll("(?s).*href=\"(/f/[^\"?]*)\".*", "$1");
        assertThat(lobby).contains("href=\"" + home + "?again\"").doesNotContain("http-equiv");
        assertThat(get(home + "?again").body()).contains("\"refresh\" content=\"5;url=" + home + "?again\"");
        int questions = served.now().plan().quiz().questions().size();
        for (int i = 0; i < questions; i++) {
            served.goTo(StageName.OPEN);
            assertThat(get(home).body()).contains("<button>Send</button>", "name=\"round\"");
            String round = RoundNumber.of(served.now().round().orElseThrow()).written();
            String answer = FilledIn.of(
                    served.asSent(served.now().question().orElseThrow().key()));
            String done = post("/f", "token=" + home.substring(3) + "&round=" + round + "&" + answer)
                    .body();
            assertThat(done).as(answer).contains("Your answer counts.");
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(served.score(1)).isEqualTo(1_000L * questions);
    }

    /** Whoever takes part so may be alone, with no other screen to look at. */
    @Test
    void aPlainFormSaysAllThatIsToBeKnownOfAnAnswerAndHowItEnded() throws IOException, InterruptedException {
        String home = post("/f", "code=482913&name=Ana").body().replaceAll("(?s).*href=\"(/f/[^\"?]*)\".*", "$1");
        List<Question> questions = served.now().plan().quiz().questions();
        for (Question question : questions) {
            served.goTo(StageName.OPEN);
            String round = RoundNumber.of(served.now().round().orElseThrow()).written();
            post("/f", "token=" + home.substring(3) + "&round=" + round + "&pass=1");
            served.goTo(StageName.REVEAL);
            List<String> known = new ArrayList<>(List.of("You: passed, 0 points"));
            question.item().checkNote().ifPresent(check -> known.add("<p>Check: "));
            question.item().sources().stream().findFirst().ifPresent(each -> known.add("<p>Source: "));
            assertThat(get(home).body()).contains(known);
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(get(home).body())
                .contains("The quiz is over.", "You are number 1.", home + "/answers\">Keep my answers")
                .doesNotContain("Look at the screen");
    }

    @Test
    void aPlainFormSaysInWordsWhyNothingCameOfIt() throws IOException, InterruptedException {
        assertThat(post("/f", "code=111111&name=Ana").body()).contains("no quiz has this code");
        post("/f", "code=482913&name=Ana");
        assertThat(post("/f", "code=482913&name=Ana").body()).contains("this name is taken");
    }

    @Test
    void anAddressThatIsCutShortIsNoFault() throws IOException, InterruptedException {
        for (String path : List.of("/f", "/f/", "/f/answers", "/f/a/answers", "/j", "/J/")) {
            assertThat(get(path).statusCode()).as(path).isLessThan(500);
        }
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

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] head = socket.getInputStream().readNBytes(12);
            return new String(head, StandardCharsets.US_ASCII);
        }
    }
}
