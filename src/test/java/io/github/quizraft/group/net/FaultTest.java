package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.Player;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Players behind a network that fails in every way it can. */
class FaultTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path file;
    private Served served;
    private FaultProxy proxy;

    @BeforeEach
    void serve() throws IOException {
        serve("r1.jsonl");
    }

    private void serve(String name) throws IOException {
        file = folder.resolve(name);
        served = Served.open(file, Play.live(Scoring.ACCURACY), Served.loose());
        proxy = FaultProxy.to(served);
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        served.close();
    }

    @Test
    void anAnswerThatIsCutInTheMiddleCountsWhenItIsSentAgain() throws IOException {
        Phone ana = join("Ana");
        Wire wire = proxy.last();
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.at("open");
        Answer right = key();
        wire.up().cutAfter(20);
        ana.answer(served, right);
        Served.until(() -> !player(1).isHere(), "Ana to be away");
        assertThat(answers()).isZero();

        ana = ana.back(client, proxy.port());
        ana.answer(served, right);
        assertThat(ana.receipt()).isEqualTo("counted");
        served.goTo(StageName.REVEAL);
        assertThat(served.score(1)).isEqualTo(1_000);
    }

    @Test
    void aReceiptThatWasLostIsGivenAgain() throws IOException {
        Phone ana = join("Ana");
        Wire wire = proxy.last();
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.at("open");
        wire.down().stall();
        ana.answer(served, key());
        Served.until(() -> answers() == 1, "the answer to be written");
        wire.reset();

        ana = ana.back(client, proxy.port());
        ana.answer(served, key());
        assertThat(ana.receipt()).isEqualTo("counted");
        assertThat(answers()).as("once, however often it is sent").isEqualTo(1);
    }

    @Test
    void aConnectionOfWhichOneSideIsGoneIsLetGo() {
        Phone ana = join("Ana");
        Wire wire = proxy.last();
        Phone ben = Phone.join(client, served, "Ben");
        wire.stall();
        for (int i = 0; i < 6; i++) {
            served.skip(Duration.ofSeconds(4));
            // Ben is heard of in between.
            ben.send("{'t':'sync'}");
            ben.next("state");
        }
        Served.until(() -> !player(1).isHere(), "Ana to be away");
        assertThat(player(2).isHere()).isTrue();
        assertThat(ben.isClosed()).isFalse();
        ana.back(client, proxy.port());
        assertThat(player(1).isHere()).isTrue();
    }

    @Test
    void allThatAPlayerSentChangesNothingWhenItIsSentAgain() throws IOException {
        Phone ana = join("Ana");
        Wire wire = proxy.last();
        Phone ben = Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        ana.at("open");
        ana.answer(served, key());
        assertThat(ana.receipt()).isEqualTo("counted");
        ben.answer(served, key());
        assertThat(ben.receipt()).isEqualTo("counted");
        served.goTo(StageName.BOARD);
        served.host(new RoomEvent.Next(StageName.BOARD));
        assertThat(served.now().at()).isEqualTo(StageName.OPEN);

        try (Socket again = wire.again()) {
            assertThat(ana.next("bye").get("why").asText()).isEqualTo("elsewhere");
            readUntil(again, "\"receipt\":\"counted\"");
        }
        assertThat(answers()).isEqualTo(2);
        assertThat(served.now().playing()).hasSize(2);
        served.goTo(StageName.REVEAL);
        assertThat(served.score(1)).isEqualTo(1_000);
    }

    @Test
    void anAnswerThatArrivesAfterTheCloseIsLateHoweverOftenItComes() {
        Phone ana = join("Ana");
        Wire wire = proxy.last();
        served.goTo(StageName.OPEN);
        ana.at("open");
        Answer right = key();
        wire.up().stall();
        ana.answer(served, right);
        served.goTo(StageName.REVEAL);
        wire.heal();
        assertThat(ana.receipt()).isEqualTo("late");
        ana.answer(served, right);
        assertThat(ana.receipt()).isEqualTo("late");
        assertThat(served.score(1)).isZero();
    }

    @Test
    void whatComesAnOctetAtATimeIsUnderstood() {
        Phone ana = join("Ana");
        Phone.join(client, served, "Ben");
        proxy.last().up().dribble();
        proxy.last().down().dribble();
        served.goTo(StageName.OPEN);
        ana.at("open");
        ana.answer(served, key());
        assertThat(ana.receipt()).isEqualTo("counted");
    }

    @Test
    void aSlowNetworkTakesNoAnswers() {
        Phone ana = join("Ana");
        proxy.last().up().delay(Duration.ofMillis(150));
        proxy.last().down().delay(Duration.ofMillis(150));
        served.goTo(StageName.OPEN);
        ana.at("open");
        ana.answer(served, key());
        assertThat(ana.receipt()).isEqualTo("counted");
    }

    @Test
    void aNetworkThatIsGoneForAWhileClosesNoQuestion() {
        List<Phone> phones = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            phones.add(join("P" + i));
        }
        served.goTo(StageName.OPEN);
        phones.forEach(phone -> phone.at("open"));
        proxy.wires().forEach(Wire::stall);
        phones.forEach(phone -> phone.answer(served, key()));
        assertThat(served.now().at()).isEqualTo(StageName.OPEN);
        proxy.wires().forEach(Wire::heal);
        phones.forEach(phone -> assertThat(phone.receipt()).isEqualTo("counted"));
        Served.until(() -> served.now().at() == StageName.CLOSED, "the question to close, since all are in");
    }

    /** A tenth is cut off before answering in each round, another tenth before the receipt; all come back. */
    @Test
    void theScoresAreThoseOfANetworkWithoutFaults() throws IOException {
        List<String> scores = played(false);
        close();
        serve("r2.jsonl");
        assertThat(played(true)).isEqualTo(scores);
    }

    private List<String> played(boolean isFaulty) {
        int players = 20;
        List<Phone> phones = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            phones.add(join("P" + i));
            wires.add(proxy.last());
        }
        served.goTo(StageName.OPEN);
        int rounds = served.now().plan().quiz().questions().size();
        for (int round = 0; round < rounds; round++) {
            int asked = round + 1;
            List<Integer> lost = new ArrayList<>();
            for (int i = 0; i < players; i++) {
                phones.get(i)
                        .next(
                                "state",
                                each -> each.at("/all/question/number").asInt() == asked
                                        && each.at("/you/may").asBoolean());
                if (isFaulty && i % 10 == round % 10) {
                    wires.get(i).reset();
                    lost.add(i);
                } else if (isFaulty && i % 10 == (round + 1) % 10) {
                    wires.get(i).down().stall();
                    int before = answers();
                    phones.get(i).answer(served, given(i, round));
                    Served.until(() -> answers() > before, "the answer to be written");
                    wires.get(i).reset();
                    lost.add(i);
                } else {
                    phones.get(i).answer(served, given(i, round));
                    assertThat(phones.get(i).receipt()).isEqualTo("counted");
                }
            }
            for (int i : lost) {
                Phone back = phones.get(i).back(client, proxy.port());
                phones.set(i, back);
                wires.set(i, proxy.last());
                back.answer(served, given(i, round));
                assertThat(back.receipt()).isEqualTo("counted");
            }
            served.goTo(StageName.BOARD);
            served.host(new RoomEvent.Next(StageName.BOARD));
        }
        assertThat(answers()).isEqualTo(players * rounds);
        return served.now().result().standings().players().stream()
                .map(each -> each.rank() + " " + each.player().name() + " " + each.score())
                .sorted()
                .toList();
    }

    private Answer given(int player, int round) {
        return (player + round) % 3 == 0 ? new Answer.Pass() : key();
    }

    private Phone join(String name) {
        return Phone.join(client, proxy.port(), name);
    }

    private Answer key() {
        return served.now().question().orElseThrow().key();
    }

    private Player player(int number) {
        return served.now().playing().stream()
                .filter(each -> each.id().equals(new PlayerId(number)))
                .findFirst()
                .orElseThrow();
    }

    /** How many answers are in the journal. */
    private int answers() {
        try {
            return Files.readString(file).split("\"event\":\"answer\"", -1).length - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readUntil(Socket socket, String text) throws IOException {
        socket.setSoTimeout(20_000);
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int octet = socket.getInputStream().read();
            assertThat(octet).as(read.toString()).isNotNegative();
            read.append(new String(new byte[] {(byte) octet}, StandardCharsets.ISO_8859_1));
        }
    }
}
