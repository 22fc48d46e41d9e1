import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many players in one room: they join, and all answer within a second of each question. The server is a process of its own.
 * Arguments: how many players, how many rounds, and the command that starts the server.
 */
public final class RoomBench {
    private static final int AT_ONCE = 64;

    /** What all players wait for in a round, and what they noted. */
    static final class Round {
        final CountDownLatch opened;
        final CountDownLatch acknowledged;
        final long[] openAt;
        final long[] acks;
        final AtomicInteger frames = new AtomicInteger();

        Round(int players) {
            opened = new CountDownLatch(players);
            acknowledged = new CountDownLatch(players);
            openAt = new long[players];
            acks = new long[players];
        }
    }

    static final ScheduledExecutorService LATER = Executors.newScheduledThreadPool(1);
    static volatile Round round;

    static final class Player implements WebSocket.Listener {
        final int number;
        final String code;
        final CountDownLatch joined = new CountDownLatch(1);
        final StringBuilder part = new StringBuilder();
        String answered = "";
        boolean isOpen;
        volatile long sentAt;

        Player(int number, String code) {
            this.number = number;
            this.code = code;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String message = part.toString();
                part.setLength(0);
                heard(socket, message);
            }
            socket.request(1);
            return null;
        }

        void heard(WebSocket socket, String message) {
            if (message.startsWith("{\"t\":\"hello\"")) {
                String token = between(message, "\"token\":\"", "\"");
                socket.sendText(
                        "{\"t\":\"join\",\"code\":\"" + code + "\",\"name\":\"P" + number + "\",\"token\":\"" + token
                                + "\"}",
                        true);
                return;
            }
            Round now = round;
            boolean isOpening = message.contains("\"stage\":\"open\"");
            if (now != null && (isOpening || isOpen) && !message.contains("\"beat\"")) {
                now.frames.incrementAndGet();
            }
            if (message.startsWith("{\"t\":\"ack\"")) {
                now.acks[number] = System.nanoTime() - sentAt;
                isOpen = false;
                now.acknowledged.countDown();
            } else if (message.contains("\"stage\":\"open\"")) {
                String asked = between(message, "\"round\":\"", "\"");
                if (!asked.equals(answered)) {
                    answered = asked;
                    isOpen = true;
                    now.openAt[number] = System.nanoTime();
                    now.opened.countDown();
                    LATER.schedule(
                            () -> {
                                sentAt = System.nanoTime();
                                socket.sendText(
                                        "{\"t\":\"answer\",\"round\":\"" + asked + "\",\"pass\":true}", true);
                            },
                            ThreadLocalRandom.current().nextInt(1000),
                            TimeUnit.MILLISECONDS);
                }
            } else if (message.contains("\"stage\":\"lobby\"")) {
                joined.countDown();
            }
        }
    }

    static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    public static void main(String[] args) throws Exception {
        int players = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Process server = new ProcessBuilder(Arrays.copyOfRange(args, 2, args.length))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            run(server, players, rounds);
        } finally {
            server.destroyForcibly();
            LATER.shutdownNow();
        }
        System.exit(0);
    }

    static void run(Process server, int players, int rounds) throws Exception {
        BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream()));
        String port = "";
        String code = "";
        while (code.isEmpty()) {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("the server did not start");
            }
            port = line.startsWith("Players go to") ? line.replaceAll(".*:([0-9]+).*", "$1") : port;
            code = line.startsWith("and type the code")
                    ? line.replaceAll("and type the code ([0-9]{3}) ([0-9]{3}).*", "$1$2")
                    : code;
        }
        Thread drain = new Thread(() -> said.lines().forEach(line -> {}));
        drain.setDaemon(true);
        drain.start();
        HttpClient client = HttpClient.newHttpClient();
        Semaphore free = new Semaphore(AT_ONCE);
        List<Player> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < players; i++) {
            free.acquire();
            Player player = new Player(i, code);
            all.add(player);
            client.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), player)
                    .whenComplete((socket, failure) -> {
                        free.release();
                        if (failure != null) {
                            failure.printStackTrace();
                        }
                    });
        }
        for (Player player : all) {
            if (!player.joined.await(60, TimeUnit.SECONDS)) {
                throw new IOException("not all could join");
            }
        }
        System.out.printf("%d players, %.0f joins/s%n", players, players / ((System.nanoTime() - start) / 1e9));
        OutputStream keys = server.getOutputStream();
        for (int i = 0; i < rounds; i++) {
            Round now = new Round(players);
            round = now;
            keys.write((i == 0 ? "\n" : "\n\n\n\n").getBytes());
            keys.flush();
            boolean isDone = now.opened.await(30, TimeUnit.SECONDS) && now.acknowledged.await(60, TimeUnit.SECONDS);
            System.out.printf(
                    "round %d: broadcast p99 %.0f ms after the first, ack p50 %.1f p99 %.0f ms, %.2f frames an answer%s%n",
                    i + 1,
                    spread(now.openAt),
                    percentile(now.acks, 0.5),
                    percentile(now.acks, 0.99),
                    (double) now.frames.get() / players,
                    isDone ? "" : ", " + now.acknowledged.getCount() + " LOST");
        }
        for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                System.out.println(line.replaceAll("\\s+", " "));
            }
        }
        System.out.println("server CPU " + server.info().totalCpuDuration().orElseThrow());
    }

    static double spread(long[] times) {
        long first = Arrays.stream(times).min().orElse(0);
        return percentile(Arrays.stream(times).map(each -> each - first).toArray(), 0.99);
    }

    static double percentile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
