package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the host's machine in the middle of a quiz: it stands still, or its disk is full. */
class HostFaultsIT {
    private static final String CELLS =
            Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath().toString();
    private static final String PROMPT = "Enter goes on:";
    private static final Pattern PLACE =
            Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+).*?code ([0-9]{3}) ([0-9]{3})", Pattern.DOTALL);
    private static final String RIGHT = "\"picked\":[\"3\"]";
    private static final String COUNTED = "\"receipt\":\"(counted)\"";
    private static final long STOPPED = TimeUnit.SECONDS.toNanos(10);

    @TempDir
    Path folder;

    private Conversation host;
    private SocketPlayer ana;
    private SocketPlayer ben;
    private SocketPlayer cleo;
    private int port;

    @BeforeEach
    void open() throws IOException {
        host = host("cells", "--seed", "4", "--questions", "1", "--seconds", "600");
        Matcher found = PLACE.matcher(host.hear(PROMPT));
        assertThat(found.find()).isTrue();
        port = Integer.parseInt(found.group(1));
        String code = found.group(2) + found.group(3);
        ana = SocketPlayer.join(port, code, "Ana");
        ben = SocketPlayer.join(port, code, "Ben");
        cleo = SocketPlayer.join(port, code, "Cleo");
        host.say("");
        ana.hears("\"stage\":\"(open)\"");
        ana.answer(RIGHT);
    }

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    @Test
    void timeInWhichTheHostStoodStillIsGivenBackAndAnswersCountBeforeAndAfter() throws IOException {
        long before = System.nanoTime();
        long left = left();
        signal("-STOP");
        long stopped = System.nanoTime();
        ben.send(RIGHT);
        while (System.nanoTime() - stopped < STOPPED) {
            LockSupport.parkNanos(STOPPED);
        }
        stopped = System.nanoTime() - stopped;
        signal("-CONT");
        ben.hears(COUNTED);
        long used = left - left();
        long gone = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before - stopped);

        assertThat(used).as("milliseconds of the question that are used up").isBetween(0L, gone);
        assertThat(journal()).contains("\"event\":\"stalled\"");
        cleo.answer(RIGHT);
        ana.hears("\"stage\":\"(closed)\"");
        assertThat(journal().split("\"event\":\"answer\"", -1)).hasSize(4);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsAcknowledgedAndLaterAllGoesOn() throws IOException {
        Tools.require("prlimit");
        long size = Files.size(file());
        limit(size + 20);
        ben.send(RIGHT);
        ben.hears("\"why\":\"(slow_down)\"");
        host.say("w");
        host.waitFor("Cannot save: ");
        assertThat(Files.size(file())).as("half a line is taken away again").isEqualTo(size);
        ana.look();
        ana.hears("\"count\":\\{\"answered\":(1),");

        limit(1_000_000);
        ben.answer(RIGHT);
        host.say("w");
        host.waitFor("Saving works again.");
        host.kill();
        host = host("--resume", "last");
        host.hear(PROMPT);
        ben.back(port);
        assertThat(ben.hears("\"you\":(.*)")).contains("\"answer\":{" + RIGHT);
    }

    private long left() {
        cleo.look();
        return Long.parseLong(cleo.hears("\"clock\":\\{\"left\":([0-9]+)"));
    }

    private void signal(String signal) throws IOException {
        run("kill", signal, String.valueOf(host.pid()));
    }

    private void limit(long octets) throws IOException {
        run("prlimit", "--pid", String.valueOf(host.pid()), "--fsize=" + octets + ":");
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(Piped.statusOf(process, List.of(command))).isZero();
    }

    private String journal() throws IOException {
        return Files.readString(file());
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Conversation host(String... options) throws IOException {
        return new Conversation(
                Program.in(folder),
                Stream.concat(
                                Stream.of("host", "--plain", "--content", CELLS, "--address", "127.0.0.1"),
                                Stream.of(options))
                        .toArray(String[]::new));
    }
}
