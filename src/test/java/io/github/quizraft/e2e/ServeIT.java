package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program serves, and the DICT client of the system asks it. */
final class ServeIT {
    private static final int NO_MATCH = 20;
    private static final int ONLY_NEAR = 21;

    @TempDir
    private Path temp;

    @Test
    void dictDefinesWhatTheGlossaryHas() throws IOException {
        Tools.require("dict");
        try (Served served = new Served(Program.in(temp))) {
            Piped found = served.dict("brain derived neurotrophic factor");
            assertThat(found.out()).contains("1 definition found", "quizraft glossary", "BDNF");
            assertThat(found.status()).isZero();
            assertThat(served.dict("4ebp").out()).contains("4E-BP");

            Piped near = served.dict("hipocampsu");
            assertThat(near.out() + near.err()).contains("hippocampus");
            assertThat(near.status()).isEqualTo(ONLY_NEAR);
            assertThat(served.dict("zebra crossing").status()).isEqualTo(NO_MATCH);
        }
    }

    @Test
    void dictMatchesByEachStrategyAndShowsWhatThereIs() throws IOException {
        Tools.require("dict");
        try (Served served = new Served(Program.in(temp))) {
            for (String[] each : new String[][] {
                {"exact", "lipid rafts", "lipid raft"},
                {"prefix", "lipid", "lipid raft"},
                {"substring", "mode net", "default mode network"},
                {"word", "mode", "default mode network"},
                {"lev", "glutmate", "glutamate"},
                {".", "glutmate", "glutamate"},
                {"all", "mode", "default mode network"}
            }) {
                Piped found = served.dict("-m", "-s", each[0], each[1]);
                assertThat(found.out().replaceAll("\\s+", " ").replace('-', ' '))
                        .as(each[0])
                        .containsIgnoringCase(each[2]);
                assertThat(found.status()).as(each[0]).isZero();
            }
            assertThat(served.dict("--dbs").out()).contains("glossary", "quizraft glossary");
            assertThat(served.dict("--strats").out()).contains("exact", "prefix", "substring", "word", "lev", "all");
            assertThat(served.dict("--info", "glossary").out()).contains("Entries: 97");
            assertThat(served.dict("--serverinfo").out()).contains("quizraft");
        }
    }

    @Test
    void hostileContentReachesTheTerminalAsText() throws IOException {
        Tools.require("dict");
        String evil = "evil\\u001b[2J\\n.\\n250 ok\\u202e\\u0007";
        Files.writeString(
                temp.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"evil\", \"term\": \"evil\", \"definition\": {\"short\": \"" + evil
                        + "\"}}, {\"id\": \"o\", \"term\": \"O\\u0308l \\\"β\\\"\", \"definition\": {\"short\": \"Oil.\"}}]}");
        try (Served served = new Served(Program.in(temp), "--content", temp.toString())) {
            Piped found = served.dict("evil");
            assertThat(found.out()).contains("evil[2J", "250 ok").doesNotContain("\u001b", "\u202e", "\u0007");
            assertThat(found.status()).isZero();
            assertThat(served.dict("öl \"β\"").out()).contains("Oil.");
        }
    }

    @Test
    void hostileClientsHoldNobodyUp() throws IOException {
        Tools.require("dict");
        List<Socket> sockets = new ArrayList<>();
        try (Served served = new Served(Program.in(temp), "--connections", "20")) {
            for (int i = 0; i < 19; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                sockets.add(socket);
                String line = i % 2 == 0 ? "x".repeat(100_000) : "MATCH * substring e\r\n".repeat(2_000);
                socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(served.dict("bdnf").out()).contains("1 definition found");
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void anIdleClientIsLeft() throws IOException {
        try (Served served = new Served(Program.in(temp), "--idle", "1");
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(60_000);
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).matches("220 .*\r\n420 .*\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void aSignalEndsItInOrder(String signal, int status) throws IOException {
        try (Served served = new Served(Program.in(temp));
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(60_000);
            byte[] greeting = socket.getInputStream().readNBytes(4);
            assertThat(greeting).asString(StandardCharsets.US_ASCII).isEqualTo("220 ");
            assertThat(served.statusAfter(signal)).isEqualTo(status);
            String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rest).contains("\r\n421 ");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (Served served = new Served(Program.in(temp))) {
            Piped second = Program.in(temp).run("", "serve", "--dict", "--port", String.valueOf(served.port()));
            assertThat(second.err()).contains("port " + served.port(), "in use").hasLineCount(1);
            assertThat(second.status()).isEqualTo(5);
        }
    }
}
