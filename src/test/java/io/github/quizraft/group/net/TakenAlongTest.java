package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.AnswersReader;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers that a player takes along, from a real server on this machine. */
class TakenAlongTest {
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
    void answersAreForTheirPlayerAloneAndOnlyAtTheEnd() throws Exception {
        Phone ana = Phone.join(client, served, "Ana");
        Phone ben = Phone.join(client, served, "Ben");
        Phone.join(client, served, "Cleo");
        List<Question> questions = served.now().plan().quiz().questions();
        for (Question question : questions) {
            served.goTo(StageName.OPEN);
            ana.answer(served, question.key());
            ben.answer(served, new Answer.Pass());
            ana.receipt();
            assertThat(answers(ana.token()).statusCode()).isEqualTo(404);
            served.goTo(StageName.BOARD);
            assertThat(answers(ana.token()).statusCode()).isEqualTo(404);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(served.now().at()).isEqualTo(StageName.PODIUM);

        HttpResponse<String> got = answers(ana.token());
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"quizraft-answers-cells.json\"");
        assertThat(got.headers().firstValue("cache-control")).contains("no-store");
        Path file = folder.resolve("a.json");
        Files.writeString(file, got.body());
        AnswersReader.Read read = AnswersReader.read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.answers())
                .map(each -> List.of(each.question(), each.stem(), each.answer()))
                .isEqualTo(questions.stream()
                        .map(each -> List.of(
                                each.item().id(), each.item().stem(), each.key().written()))
                        .toList());
        assertThat(answers(ben.token()).body())
                .doesNotContain(questions.get(0).key().written() + "\"");
        assertThat(answers("AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(answers("nonsense").statusCode()).isEqualTo(404);
        served.host(new RoomEvent.Kick(new PlayerId(2)));
        assertThat(answers(ben.token()).statusCode())
                .as("who was removed has no seat")
                .isEqualTo(404);
    }

    private HttpResponse<String> answers(String token) throws IOException, InterruptedException {
        URI at = URI.create(served.at("/f/" + token + "/answers"));
        return client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
    }

    @Test
    void aPlainFormHasThemToo() throws Exception {
        Phone ana = Phone.join(client, served, "Ana");
        served.host(new RoomEvent.Finish());
        URI at = URI.create(served.at("/f/" + ana.token()));
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());

        assertThat(page.body()).contains("<a href=\"/f/" + ana.token() + "/answers\">Keep my answers</a>");
    }
}
