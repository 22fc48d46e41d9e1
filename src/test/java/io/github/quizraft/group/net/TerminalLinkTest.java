package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.group.Play;
import io.github.quizraft.group.Receipt;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Link;
import io.github.quizraft.group.join.Place;
import io.github.quizraft.question.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection of a player at a terminal, behind a network that fails. */
class TerminalLinkTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Served served;
    private FaultProxy proxy;

    @BeforeEach
    void serve() throws IOException {
        served = Served.open(folder.resolve("r1.jsonl"), Play.live(Scoring.ACCURACY), Served.loose());
        proxy = FaultProxy.to(served);
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        served.close();
    }

    @Test
    void aTerminalComesBackByItselfAndItsAnswerCounts() {
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        AtomicLong ahead = new AtomicLong();
        try (Link link = link(heard, ahead)) {
            link.start();
            link.join("Ana", Optional.empty());
            Served.until(() -> heard.stream().anyMatch(Heard.Stood.class::isInstance), "a seat");
            Phone.join(client, served, "Ben");
            served.goTo(StageName.OPEN);
            proxy.last().stall();
            link.answer("1", served.asSent(key()));
            Served.until(
                    () -> {
                        ahead.addAndGet(Duration.ofSeconds(1).toNanos());
                        return heard.stream().anyMatch(Heard.Lost.class::isInstance);
                    },
                    "the terminal to give up the connection");
            Served.until(() -> heard.contains(new Heard.Received("1", Receipt.COUNTED)), "a receipt in " + heard);
            assertThat(served.now().playing()).hasSize(2);
            assertThat(heard).noneMatch(Heard.Refused.class::isInstance);
        }
    }

    @Test
    void aTerminalWhoseWelcomeWasLostComesBackToTheSeatThatItGot() {
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        AtomicLong ahead = new AtomicLong();
        try (Link link = link(heard, ahead)) {
            link.start();
            Served.until(() -> heard.stream().anyMatch(Heard.Hello.class::isInstance), "a connection");
            proxy.last().down().stall();
            link.join("Ana", Optional.empty());
            Served.until(() -> served.now().playing().size() == 1, "a seat that the terminal does not hear of");
            ahead.addAndGet(Duration.ofSeconds(8).toNanos());
            Served.until(() -> heard.stream().anyMatch(Heard.Stood.class::isInstance), "the seat in " + heard);
            assertThat(heard).noneMatch(Heard.Refused.class::isInstance);
            assertThat(served.now().playing()).hasSize(1);
        }
    }

    /** What is typed while the connection is made again is there before the server has said anything. */
    @Test
    void anAnswerThatIsReadyBeforeTheGreetingCountsAndKeepsTheSeat() {
        Phone ana = Phone.join(client, proxy.port(), "Ana");
        Phone.join(client, served, "Ben");
        served.goTo(StageName.OPEN);
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        try (Link link = link(heard, new AtomicLong())) {
            link.comeBack(ana.token());
            link.next("1");
            link.answer("1", served.asSent(key()));
            link.start();
            Served.until(() -> heard.contains(new Heard.Received("1", Receipt.COUNTED)), "a receipt in " + heard);
            assertThat(heard).noneMatch(Heard.Refused.class::isInstance);
        }
    }

    @Test
    void anAnswerOfWhoHasNoSeatAnyMoreEndsNoConnection() {
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        AtomicLong ahead = new AtomicLong();
        try (Link link = link(heard, ahead)) {
            link.comeBack("A".repeat(22));
            link.answer("1", new Answer.Pass());
            link.start();
            Served.until(() -> heard.contains(new Heard.Refused("unknown")), "no seat");
            ahead.addAndGet(Duration.ofSeconds(3).toNanos());
            link.join("Ana", Optional.empty());
            Served.until(() -> heard.stream().anyMatch(Heard.Stood.class::isInstance), "a seat");
            assertThat(heard).noneMatch(Heard.Lost.class::isInstance);
        }
    }

    private Link link(BlockingQueue<Heard> heard, AtomicLong ahead) {
        Place place =
                Place.of("127.0.0.1:" + proxy.port(), Optional.of(Served.CODE)).orElseThrow();
        return new Link(place, heard::add, () -> System.nanoTime() + ahead.get(), new Random(3));
    }

    private Answer key() {
        return served.now().question().orElseThrow().key();
    }
}
