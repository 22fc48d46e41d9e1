package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Players on the network who each go alone. */
class SelfPacedPlayTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void allKindsOfQuestionAreGoneThroughAndTheAnswersComeAfterTheEnd() throws IOException {
        try (Served served = open(Optional.empty(), false)) {
            Phone screen = Phone.connect(client, served);
            screen.send("{'t':'watch','code':'482913'}");
            screen.at("underway");
            Phone ana = Phone.connect(client, served);
            ana.send("{'t':'join','code':'482913','name':'Ana','token':'" + ana.token() + "'}");
            JsonNode seen = ana.at("underway");
            Phone ben = Phone.join(client, served, "Ben");
            next(ana, seen);
            List<Question> questions = served.now().plan().quiz().questions();
            for (int number = 1; number <= questions.size(); number++) {
                int place = number;
                seen = ana.next("state", each -> each.at("/all/question/number").asInt() == place);
                assertThat(seen.at("/you/may").asBoolean()).isTrue();
                answer(ana, questions.get(number - 1), number);
                assertThat(ana.receipt()).isEqualTo("counted");
            }
            JsonNode through = ana.at("underway");
            assertThat(through.at("/you/next").isMissingNode()).isTrue();
            for (JsonNode told : ana.heard()) {
                silent(told);
            }
            silent(through);
            Served.until(
                    () -> screen.heard().stream()
                            .anyMatch(each -> each.at("/all/count/answered").asInt() == 1),
                    "one who is through");
            screen.heard().forEach(SelfPacedPlayTest::silent);

            served.host(new RoomEvent.Finish());
            JsonNode podium = ana.at("podium");
            assertThat(podium.at("/you/score").asLong()).isEqualTo(1_000L * questions.size());
            next(ana, podium);
            JsonNode reveal = ana.at("reveal");
            assertThat(reveal.at("/you/outcome").asText()).isEqualTo("right");
            assertThat(reveal.at("/you/own/question").asText())
                    .isEqualTo(questions.get(0).item().id());
            assertThat(reveal.at("/you/next").asText()).isEqualTo("2");
            assertThat(ben.at("podium").at("/you/score").asLong()).isZero();
        }
    }

    /** Where others still play, nothing that a player is told says how an answer turned out. */
    private static void silent(JsonNode told) {
        assertThat(told.toString()).doesNotContain("reveal", "outcome", "points", "\"key\":true", "own", "rank");
        assertThat(told.at("/you/score").asLong()).isZero();
    }

    @Test
    void theAnswerComesAtOnceWhereThatIsWanted() throws IOException {
        try (Served served = open(Optional.empty(), true)) {
            Phone ana = Phone.connect(client, served);
            ana.send("{'t':'join','code':'482913','name':'Ana','token':'" + ana.token() + "'}");
            next(ana, ana.at("underway"));
            assertThat(ana.at("open").toString()).doesNotContain("reveal");
            answer(ana, served.now().plan().quiz().questions().get(0), 1);
            JsonNode reveal = ana.at("reveal");
            assertThat(reveal.at("/you/points").asLong()).isEqualTo(1_000);
            next(ana, reveal);
            assertThat(ana.at("open").at("/all/question/number").asInt()).isEqualTo(2);
            // Again, since a player cannot know whether it arrived: it is told how things stand.
            next(ana, reveal);
            assertThat(ana.at("open").at("/all/question/number").asInt()).isEqualTo(2);
        }
    }

    @Test
    void onAnotherDayAfterAKillAPlayerIsWhereTheyWere() throws IOException {
        Path copy = folder.resolve("copy.jsonl");
        String token;
        int port;
        try (Served served = open(Optional.of(Duration.ofMinutes(10)), false)) {
            Phone ana = Phone.join(client, served, "Ana");
            token = ana.token();
            ana.send("{'t':'next','round':'1'}");
            ana.at("open");
            answer(ana, served.now().plan().quiz().questions().get(0), 1);
            assertThat(ana.receipt()).isEqualTo("counted");
            // Another program takes the journal as it is now; this one never closes it first.
            Files.copy(folder.resolve("r1.jsonl"), copy, StandardCopyOption.REPLACE_EXISTING);
            port = served.server.port();
        }
        try (Served again = Served.resume(copy, Served.loose(), port)) {
            assertThat(again.now().at()).isEqualTo(StageName.UNDERWAY);
            Phone back = Phone.connect(client, again);
            back.send("{'t':'back','token':'" + token + "'}");
            JsonNode open = back.at("open");
            assertThat(open.at("/all/question/number").asInt()).isEqualTo(2);
            assertThat(open.at("/you/may").asBoolean()).isTrue();
            answer(back, again.now().plan().quiz().questions().get(1), 2);
            assertThat(back.receipt()).isEqualTo("counted");
            again.host(new RoomEvent.Finish());
            assertThat(again.score(1)).isEqualTo(2_000);
        }
    }

    @Test
    void itIsPlayedWithAPlainForm() throws IOException, InterruptedException {
        try (Served served = open(Optional.empty(), true)) {
            String begin = post(served, "code=482913&name=Ana");
            assertThat(begin).contains("8 questions", "Open for another", "name=\"next\" value=\"1\"");
            String token = field(begin, "token");
            assertThat(post(served, "token=" + token + "&next=1")).contains("name=\"round\" value=\"1\"");
            Question first = served.now().plan().quiz().questions().get(0);
            Answer right = Places.of(Prompt.of(first)).hidden(first.key());
            assertThat(post(served, "token=" + token + "&round=1&" + FilledIn.of(right)))
                    .contains("Your answer counts.");
            String revealed = get(served, "/f/" + token);
            assertThat(revealed).contains("You: right, 1000 points", "name=\"next\" value=\"2\"");
            assertThat(post(served, "token=" + token + "&next=2")).contains("name=\"round\" value=\"2\"");
        }
    }

    private Served open(Optional<Duration> time, boolean showsAtOnce) throws IOException {
        Pace pace = new Pace(Instant.now().plus(Duration.ofHours(1)), false, showsAtOnce);
        Rules rules = Rules.selfPaced(pace, Scoring.ACCURACY, time, List.of(), 500);
        return Served.open(folder.resolve("r1.jsonl"), rules, Served.loose());
    }

    private static void next(Phone phone, JsonNode seen) {
        phone.send("{'t':'next','round':'" + seen.at("/you/next").asText() + "'}");
    }

    private static void answer(Phone phone, Question question, int number) {
        Answer sent = Places.of(Prompt.of(question)).hidden(question.key());
        JsonObject message = new JsonObject().put("t", "answer").put("round", String.valueOf(number));
        phone.raw(JsonText.line(AnswerForm.into(message, sent)));
    }

    private String post(Served served, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.at("/f")))
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private String get(Served served, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(served.at(path))).build(), BodyHandlers.ofString())
                .body();
    }

    private static String field(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
