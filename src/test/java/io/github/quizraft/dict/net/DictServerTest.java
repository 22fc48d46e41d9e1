package io.github.quizraft.dict.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.dict.Dictionary;
import io.github.quizraft.dict.Session;
import io.github.quizraft.glossary.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real sockets, and a clock that the test sets. */
@Timeout(120)
class DictServerTest {
    private static final Session FIRST = Session.of(
            new Dictionary(Terms.small(), (asked, hit) -> Collections.nCopies(20_000, "A line of a long text.")),
            "quizraft 1");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
    private final List<DictClient> clients = new ArrayList<>();
    private DictServer server = open(anyPort());
    private Thread serving = new Thread();

    @BeforeEach
    void begin() {
        serving = new Thread(this::run, "server");
        serving.start();
    }

    @AfterEach
    void end() throws Exception {
        server.stop();
        serving.join();
        for (DictClient client : clients) {
            client.close();
        }
        server.close();
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private DictServer open(InetSocketAddress address) {
        try {
            return DictServer.open(address, FIRST, new Limits(4, Duration.ofMinutes(1)), Instant.EPOCH, nanos::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        try {
            server.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DictClient client() throws IOException {
        DictClient client = new DictClient(server.address());
        clients.add(client);
        return client;
    }

    private DictClient greeted() throws IOException {
        DictClient client = client();
        assertThat(client.line()).startsWith("220 ");
        return client;
    }

    private static void isServed(DictClient client) throws IOException {
        client.send("STATUS\r\n");
        assertThat(client.line()).startsWith("210 ");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void eachLineIsAnsweredInOrder() throws Exception {
        DictClient client = greeted();
        client.send("CLIENT test\r\nMATCH * word neuron\nDEFINE * zebra\r\nQU");
        client.send("IT\r\nSTATUS\r\n");
        assertThat(client.rest())
                .containsExactly(
                        "250 ok",
                        "152 2 matches found",
                        "glossary \"excitatory neuron\"",
                        "glossary \"inhibitory neuron\"",
                        ".",
                        "250 ok",
                        "552 No match",
                        "221 Closing connection");
    }

    @Test
    void whatWasAskedBeforeTheClientEndedIsAnswered() throws Exception {
        DictClient client = greeted();
        client.send("STATUS\r\n".repeat(500) + "STAT");
        client.end();
        assertThat(client.rest()).hasSize(500).allMatch(line -> line.startsWith("210 "));
    }

    @Test
    void idsAreNeverTheSame() throws Exception {
        assertThat(client().line()).isNotEqualTo(client().line());
    }

    @Test
    void aClientThatDoesNotReadHoldsNobodyUp() throws Exception {
        DictClient greedy = greeted();
        greedy.send("DEFINE * ketamine\r\n".repeat(50));
        DictClient other = greeted();
        for (int i = 0; i < 20; i++) {
            isServed(other);
        }
        assertThat(greedy.line()).startsWith("150 ");
    }

    @Test
    void aClientThatDoesNotReadIsLeft() throws Exception {
        DictClient greedy = greeted();
        greedy.send("DEFINE * ketamine\r\n".repeat(50));
        isServed(greeted());
        pass(Duration.ofMinutes(2));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 50 * 20_000; i++) {
                        greedy.line();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void anIdleClientIsToldAndLeft() throws Exception {
        DictClient idle = greeted();
        DictClient busy = greeted();
        pass(Duration.ofSeconds(40));
        isServed(busy);
        pass(Duration.ofSeconds(40));
        assertThat(idle.rest()).singleElement().asString().startsWith("420 ");
        isServed(busy);
    }

    @Test
    void dripsOfALineAreNoRequests() throws Exception {
        DictClient drip = greeted();
        DictClient other = greeted();
        for (int i = 0; i < 5; i++) {
            drip.send("x");
            isServed(other);
            pass(Duration.ofSeconds(15));
        }
        assertThat(drip.rest()).singleElement().asString().startsWith("420 ");
    }

    @Test
    void oneClientTooManyIsToldSo() throws Exception {
        List<DictClient> served = List.of(greeted(), greeted(), greeted(), greeted());
        DictClient fifth = client();
        fifth.send("CLIENT test\r\nSTATUS\r\n");
        fifth.end();
        assertThat(fifth.rest()).singleElement().asString().startsWith("420 ");
        served.get(0).close();
        for (DictClient each : served.subList(1, 4)) {
            isServed(each);
        }
        isServed(greeted());
    }

    @Test
    void theClientThatIsSilentLongestMakesRoom() throws Exception {
        DictClient first = greeted();
        DictClient second = greeted();
        greeted();
        greeted();
        pass(Duration.ofSeconds(10));
        isServed(first);
        pass(Duration.ofSeconds(1));
        DictClient fifth = greeted();
        assertThat(second.rest()).singleElement().asString().startsWith("420 ");
        isServed(first);
        isServed(fifth);
    }

    @Test
    void nonsenseIsRefusedAndTheServerGoesOn() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            DictClient client = greeted();
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            client.send(new String(bytes, StandardCharsets.ISO_8859_1) + "\r\n");
            client.end();
            assertThat(client.rest()).isNotEmpty().allMatch(line -> line.matches("50[0-3] .*"));
        }
        isServed(greeted());
    }

    @Test
    void clientsThatVanishAreForgotten() throws Exception {
        for (int round = 0; round < 40; round++) {
            DictClient client = greeted();
            client.send("DEFINE * ketamine\r\n");
            client.close();
            pass(Duration.ofSeconds(6));
        }
        isServed(greeted());
    }

    @Test
    void aServerThatStopsSaysSo() throws Exception {
        DictClient client = greeted();
        server.stop();
        serving.join();
        assertThat(client.line()).startsWith("421 ");
        InetSocketAddress address = server.address();
        server.close();
        assertThatThrownBy(() -> new DictClient(address).close()).isInstanceOf(SocketException.class);
    }

    @Test
    void anAddressThatIsTakenCannotBeHad() throws IOException {
        InetSocketAddress taken = server.address();
        assertThatThrownBy(() -> open(taken)).hasCauseInstanceOf(BindException.class);
    }
}
