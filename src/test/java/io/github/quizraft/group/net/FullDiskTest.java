package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.e2e.Tools;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.journal.JournalText;
import io.github.quizraft.review.UnsavedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk that is full, which Linux has as a device. */
class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        Tools.requireFile(FULL);
        Path file = folder.resolve("r1.jsonl");
        JournalText text;
        try (Served before = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose())) {
            text = JournalText.read(file);
            assertThat(before.room.trouble()).isEmpty();
        }
        served = Served.resume(new JournalText(FULL, text.head(), List.of(), 0), Served.loose(), 0);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void whoJoinsIsToldToTryAgainAndIsNotThere() {
        Phone ana = Phone.connect(client, served);
        ana.send("{'t':'join','code':'482913','name':'Ana','token':'" + ana.token() + "'}");
        assertThat(ana.next("refused").get("why").asText()).isEqualTo("slow_down");
        assertThat(served.now().playing()).isEmpty();
        assertThat(served.room.trouble()).contains("No space left on device");
    }

    @Test
    void aRequestGetsAReply() throws IOException, InterruptedException {
        String join = "{\"t\":\"join\",\"code\":\"482913\",\"name\":\"Ana\",\"token\":\"" + "a".repeat(22) + "\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.at("/a")))
                .POST(BodyPublishers.ofString(join))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("slow_down");
    }

    @Test
    void theHostIsToldAndTheQuizStaysWhereItIs() {
        assertThatThrownBy(() -> served.host(Play.joining("Ana"))).isInstanceOf(UnsavedException.class);
        assertThatThrownBy(() -> served.host(new RoomEvent.Lock(true))).isInstanceOf(UnsavedException.class);
        assertThat(served.now().at()).isEqualTo(StageName.LOBBY);
        assertThat(served.room.trouble()).as("also after the next tick").isPresent();
        served.room.tick();
        assertThat(served.room.trouble()).isPresent();
    }
}
