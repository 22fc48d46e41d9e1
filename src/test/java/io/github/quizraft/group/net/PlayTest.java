package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Players on the network, from the door to the podium. */
class PlayTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path file;
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        file = folder.resolve("r1.jsonl");
        served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose());
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void allKindsOfQuestionArePlayedToThePodium() {
        Phone ana = Phone.join(client, served, "Ana");
        Phone ben = Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        int questions = served.now().plan().quiz().questions().size();
        for (int i = 0; i < questions; i++) {
            JsonNode open = ana.at("open");
            assertThat(open.at("/you/may").asBoolean()).isTrue();
            ana.answer(served, served.now().question().orElseThrow().key());
            ben.answer(served, new Answer.Pass());
            assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("counted");
            // All are in, so the question closes by itself.
            ana.at("closed");
            served.goTo(StageName.REVEAL);
            JsonNode reveal = ana.at("reveal");
            assertThat(reveal.at("/you/outcome").asText()).isEqualTo("right");
            assertThat(ben.at("reveal").at("/you/outcome").asText()).isEqualTo("passed");
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(served.now().at()).isEqualTo(StageName.PODIUM);
        served.goTo(StageName.REPORT);
        assertThat(ana.at("report").at("/all/board/rows/0/name").asText()).isEqualTo("Ana");
        assertThat(served.score(1)).isEqualTo(1_000L * questions);
        assertThat(served.score(2)).isZero();
    }

    @Test
    void theFirstAnswerCountsAndTheSameOneAgainGetsTheSameReceipt() {
        Phone ana = Phone.join(client, served, "Ana");
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.at("open");
        Answer right = served.now().question().orElseThrow().key();
        ana.answer(served, right);
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("counted");
        ana.answer(served, right);
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("counted");
        ana.answer(served, new Answer.Pass());
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("already");
        served.goTo(StageName.REVEAL);
        assertThat(served.score(1)).isEqualTo(1_000);
        ana.answer(served, right);
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("counted");
    }

    @Test
    void whoComesBackHasSeatScoreAndAnswer() {
        Phone ana = Phone.join(client, served, "Ana");
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.answer(served, served.now().question().orElseThrow().key());
        ana.next("ack");
        ana.socket().abort();
        Served.until(() -> !served.now().playing().get(0).isHere(), "the server to see that Ana is away");

        Phone again = Phone.connect(client, served);
        again.send("{'t':'back','token':'" + ana.token() + "'}");
        JsonNode state = again.at("open");
        assertThat(state.at("/you/name").asText()).isEqualTo("Ana");
        assertThat(state.at("/you/answer").isMissingNode()).isFalse();
        assertThat(state.at("/you/may").asBoolean()).isFalse();

        Phone elsewhere = Phone.connect(client, served);
        elsewhere.send("{'t':'back','token':'" + ana.token() + "'}");
        elsewhere.at("open");
        assertThat(again.next("bye").get("why").asText()).isEqualTo("elsewhere");
        Served.until(again::isClosed, "the older connection to end");
        assertThat(served.now().playing().get(0).isHere()).isTrue();
    }

    @Test
    void whoComesLatePlaysFromTheNextQuestion() {
        Phone.join(client, served, "Ana");
        served.goTo(StageName.OPEN);
        Phone late = Phone.connect(client, served);
        late.send("{'t':'join','code':'482 913','name':'Late','token':'" + late.token() + "'}");
        assertThat(late.at("open").at("/you/may").asBoolean()).isFalse();
        late.answer(served, served.now().question().orElseThrow().key());
        assertThat(late.next("ack").get("receipt").asText()).isEqualTo("not_yours");
        served.goTo(StageName.BOARD);
        served.host(new RoomEvent.Next(StageName.BOARD));
        assertThat(late.at("open").at("/you/may").asBoolean()).isTrue();
    }

    @Test
    void whoIsRemovedLeavesAndMayNotComeBackToTheSeat() {
        Phone ana = Phone.join(client, served, "Ana");
        served.host(new RoomEvent.Kick(new PlayerId(1)));
        assertThat(ana.next("bye").get("why").asText()).isEqualTo("removed");
        Served.until(ana::isClosed, "the connection to end");
        Phone again = Phone.connect(client, served);
        again.send("{'t':'back','token':'" + ana.token() + "'}");
        assertThat(again.next("refused").get("why").asText()).isEqualTo("removed");
        again.send("{'t':'join','code':'482913','name':'Anna','token':'" + again.token() + "'}");
        assertThat(again.at("lobby").at("/you/name").asText()).isEqualTo("Anna");
    }

    @Test
    void nothingSaysWhatIsRightBeforeTheReveal() {
        Phone ana = Phone.join(client, served, "Ana");
        Phone.join(client, served, "Ben");
        Phone screen = Phone.connect(client, served);
        screen.send("{'t':'watch','code':'482913'}");
        screen.at("lobby");
        served.goTo(StageName.OPEN);
        ana.answer(served, served.now().question().orElseThrow().key());
        ana.next("ack");
        served.host(new RoomEvent.ShowDistribution(true));
        served.goTo(StageName.CLOSED);
        JsonNode closed = screen.at("closed");
        assertThat(closed.has("you")).isFalse();
        for (JsonNode message : List.of(closed, ana.at("closed"))) {
            assertThat(message.toString()).doesNotContain("reveal", "outcome", "points", "\"key\":true", "why");
        }
        served.goTo(StageName.REVEAL);
        assertThat(screen.at("reveal").at("/all/reveal/text").isEmpty()).isFalse();
        assertThat(ana.at("reveal").at("/you/points").asLong()).isEqualTo(1_000);
    }

    /** Ids in a file may give the answer away: l1 goes with r1, a is first, and a card is named for its term. */
    @Test
    void noIdOfTheFileReachesAPlayerBeforeTheReveal() {
        Phone ana = Phone.join(client, served, "Ana");
        served.goTo(StageName.OPEN);
        for (int i = 1; i <= served.now().plan().quiz().questions().size(); i++) {
            JsonNode open = ana.at("open");
            assertThat(open.at("/all/question/round").asText()).isEqualTo(String.valueOf(i));
            for (String part : List.of("options", "reasons", "left", "right", "steps")) {
                JsonNode parts = open.at("/all/prompt/" + part);
                for (int place = 0; place < parts.size(); place++) {
                    assertThat(parts.get(place).get("id").asText()).isEqualTo(String.valueOf(place + 1));
                }
            }
            Question question = served.now().question().orElseThrow();
            assertThat(open.toString()).doesNotContain(question.item().id());
            ana.answer(served, question.key());
            ana.next("ack");
            served.goTo(StageName.REVEAL);
            JsonNode own = ana.at("reveal").at("/you/own");
            assertThat(own.get("question").asText()).isEqualTo(question.item().id());
            assertThat(question.read(own.get("answer").asText())).contains(question.key());
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
    }

    @Test
    void anAnswerByIdsOfTheFileIsNone() {
        Phone ana = Phone.join(client, served, "Ana");
        served.goTo(StageName.OPEN);
        ana.raw("{\"t\":\"answer\",\"round\":\"1\",\"picked\":[\"a\"]}");
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("unfit");
        ana.raw("{\"t\":\"answer\",\"round\":\"999\",\"picked\":[\"1\"]}");
        assertThat(ana.next("ack").get("receipt").asText()).isEqualTo("not_now");
    }

    @Test
    void aRoomThatWasKilledGoesOnWithEveryAnswerThatWasAcknowledged() throws IOException {
        Phone ana = Phone.join(client, served, "Ana");
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.answer(served, served.now().question().orElseThrow().key());
        ana.next("ack");
        // Another program takes the journal as it is now; this one never closes it first.
        Path copy = Files.copy(file, folder.resolve("copy.jsonl"), StandardCopyOption.REPLACE_EXISTING);
        int port = served.server.port();
        served.server.close();

        try (Served again = Served.resume(copy, Served.loose(), port)) {
            assertThat(again.server.port()).isEqualTo(port);
            assertThat(again.now().at()).isEqualTo(StageName.PAUSED);
            Phone back = Phone.connect(client, again);
            back.send("{'t':'back','token':'" + ana.token() + "'}");
            assertThat(back.at("paused").at("/you/answer").isMissingNode()).isFalse();
            again.host(new RoomEvent.Continue());
            again.goTo(StageName.REVEAL);
            assertThat(again.score(1)).isEqualTo(1_000);
        }
    }

    @Test
    void anAnswerGoesToNobodyButTheSender() {
        Phone ana = Phone.join(client, served, "Ana");
        Phone ben = Phone.join(client, served, "Ben");
        Phone.join(client, served, "Cleo");
        served.goTo(StageName.OPEN);
        ben.at("open");
        ana.answer(served, new Answer.Pass());
        ana.next("ack");
        ben.answer(served, new Answer.Pass());
        // Whatever Ana's answer had sent to Ben would stand before his own receipt.
        assertThat(ben.heard().stream().map(each -> each.path("t").asText())).doesNotContain("state");
        ben.next("ack");
    }
}
