package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The phone page in a real browser. The network is a script that says what the test wants ({@code scenario.js}), and the
 * browser's clock jumps from one timer to the next, so that waiting costs no time.
 */
class PhonePageIT {
    private static final Path PAGE = Path.of("src/main/resources/io/github/quizraft/group/net/play.html");
    private static final Path SCENARIO = Path.of("src/test/resources/page/scenario.js");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private JsonNode sent = new ObjectMapper().createArrayNode();
    private JsonNode seen = new ObjectMapper().createObjectNode();

    @BeforeEach
    void play() throws IOException {
        Path browser = Tools.find("chromium");
        Path page = folder.resolve("page.html");
        String script = "<script>" + Files.readString(SCENARIO) + "</script><title>";
        Files.writeString(page, Files.readString(PAGE).replaceFirst("<title>", Matcher.quoteReplacement(script)));
        Piped dom = Piped.run(
                new ProcessBuilder(
                        browser.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-extensions",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--virtual-time-budget=90000",
                        "--dump-dom",
                        page.toUri().toString()),
                "");
        Matcher result = RESULT.matcher(dom.out());
        assertThat(result.find()).as(dom.out() + dom.err()).isTrue();
        JsonNode json = new ObjectMapper()
                .readTree(result.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"));
        sent = json.get("sent");
        seen = json.get("seen");
        assertThat(seen.path("error").asText()).isEmpty();
    }

    @Test
    void aPlayerJoinsAnswersEachKindAndComesBack() {
        assertThat(sent)
                .extracting(JsonNode::toString)
                .containsSubsequence(
                        "{\"t\":\"join\",\"code\":\"000000\",\"name\":\"Ana\",\"token\":\"T1\"}",
                        "{\"t\":\"join\",\"code\":\"482913\",\"name\":\"Ana\",\"token\":\"T1\"}",
                        "{\"t\":\"answer\",\"round\":\"1.Q\",\"picked\":[\"b\"]}",
                        // The first answer got no reply: a new connection, the same seat, the same answer.
                        "{\"t\":\"answer\",\"round\":\"2.Q\",\"picked\":[\"a\",\"c\"]}",
                        "{\"t\":\"back\",\"token\":\"T1\"}",
                        "{\"t\":\"answer\",\"round\":\"2.Q\",\"picked\":[\"a\",\"c\"]}",
                        "{\"t\":\"answer\",\"round\":\"3.Q\",\"verdict\":false,\"picked\":[\"b\"]}",
                        "{\"t\":\"answer\",\"round\":\"4.Q\",\"typed\":[\"8\"]}",
                        "{\"t\":\"answer\",\"round\":\"5.Q\",\"typed\":[\"Sun\",\"Moon\"]}",
                        "{\"t\":\"answer\",\"round\":\"6.Q\",\"left\":[\"a\",\"b\"],\"right\":[\"c\",\"b\"]}",
                        "{\"t\":\"answer\",\"round\":\"7.Q\",\"order\":[\"c\",\"a\",\"b\"]}",
                        "{\"t\":\"answer\",\"round\":\"8.Q\",\"pass\":true}",
                        "{\"t\":\"back\",\"token\":\"T1\"}",
                        // Given before the server knew whose it is.
                        "{\"t\":\"back\",\"token\":\"T1\"}",
                        "{\"t\":\"answer\",\"round\":\"9.Q\",\"picked\":[\"a\"]}");
        assertThat(sent.findValuesAsText("t").stream().filter("answer"::equals))
                .as("once each, but for the second")
                .hasSize(10);

        saw("wrongCode", "No quiz has this code.");
        saw("lobby", "You are in, Ana Waiting for the host to begin.");
        saw("answered", "Your answer is in: Two");
        saw("pending", "Sending \u2026");
        saw("afterResend", "Your answer is in: One, Three");
        saw("paused", "Paused. true");
        saw("keptThroughPause", "8");
        saw("notMine", "It is not your turn. 0");
        saw("alert", "9 seconds left");
        saw("bye", "The host removed you. Reload to come back.");
        assertThat(seen.get("reveal").asText())
                .startsWith("\u2713 Right, 1000 points")
                .contains("\u2713 Two");
        assertThat(seen.get("silenceReconnects").asBoolean()).isTrue();
        assertThat(seen.get("images").asInt()).as("a text is no markup").isZero();
        assertThat(seen.get("optionText").asText()).startsWith("A \u25B2<img src=x onerror=alert(1)>|B \u25C6Two");
    }

    private void saw(String what, String text) {
        assertThat(seen.path(what).asText()).as(what).isEqualTo(text);
    }
}
