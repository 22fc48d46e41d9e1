import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many players in one room: they join, and all answer within a second of each question. The server is a process of its own.
 * Arguments: how many players, how many rounds, how many of a hundred lose the connection inside each round, the file for
 * the score table, and the command that starts the server.
 */
public final class RoomBench {
    private static final int AT_ONCE = 64;

    /** What all players wait for in a round, and what they noted. */
    record Round(CountDownLatch opened, CountDownLatch acknowledged, long[] openAt, long[] acks, AtomicInteger frames) {
        Round(int players) {
            this(
                    new CountDownLatch(players),
                    new CountDownLatch(players),
                    new long[players],
                    new long[players],
                    new AtomicInteger());
        }

        void opened(int player) {
            openAt[player] = System.nanoTime();
            opened.countDown();
        }

        void acknowledged(int player, long took) {
            acks[player] = took;
            acknowledged.countDown();
        }
    }

    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process server;
    private final int dropping;
    private volatile Round round;
    private String port = "";
    private String code = "";

    private RoomBench(Process server, int dropping) {
        this.server = server;
        this.dropping = dropping;
    }

    public static void main(String[] args) throws Exception {
        Process server = new ProcessBuilder(Arrays.copyOfRange(args, 4, args.length))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            new RoomBench(server, Integer.parseInt(args[2]))
                    .run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[3]));
        } finally {
            server.destroyForcibly().waitFor();
        }
        System.exit(0);
    }

    Round round() {
        return round;
    }

    HttpClient client() {
        return client;
    }

    ScheduledExecutorService later() {
        return later;
    }

    String code() {
        return code;
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + port + "/ws");
    }

    private void run(int players, int rounds, Path table) throws Exception {
        open();
        List<BenchPlayer> all = join(players);
        OutputStream keys = server.getOutputStream();
        for (int i = 0; i < rounds; i++) {
            Round now = new Round(players);
            round = now;
            press(keys, i == 0 ? 1 : 3);
            boolean isDone = now.opened.await(60, TimeUnit.SECONDS) && now.acknowledged.await(60, TimeUnit.SECONDS);
            System.out.printf(
                    "round %d: broadcast p99 %.0f ms after the first, ack p50 %.1f p99 %.0f ms, %.2f frames an answer%s%n",
                    i + 1,
                    spread(now.openAt),
                    percentile(now.acks, 0.5),
                    percentile(now.acks, 0.99),
                    (double) now.frames.get() / players,
                    isDone ? "" : ", " + now.acknowledged.getCount() + " LOST");
            all.forEach(player -> player.told = new CountDownLatch(1));
            reveal(keys, all);
        }
        Files.write(
                table,
                all.stream().map(player -> "P" + player.number + " " + player.score).toList());
        for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                System.out.println(line.replaceAll("\\s+", " "));
            }
        }
        System.out.println("server CPU " + server.info().totalCpuDuration().orElseThrow());
    }

    /** A key that was meant for the open question does nothing once that has closed by itself. */
    private static void reveal(OutputStream keys, List<BenchPlayer> all) throws Exception {
        for (int i = 0; i < 5 && !all.get(0).told.await(i, TimeUnit.SECONDS); i++) {
            press(keys, 1);
        }
        for (BenchPlayer player : all) {
            if (!player.told.await(60, TimeUnit.SECONDS)) {
                throw new IOException("player " + player.number + " does not see what is right");
            }
        }
    }

    private static void press(OutputStream keys, int times) throws IOException {
        keys.write("\n".repeat(times).getBytes());
        keys.flush();
    }

    private void open() throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream()));
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
    }

    private List<BenchPlayer> join(int players) throws Exception {
        Semaphore free = new Semaphore(AT_ONCE);
        List<BenchPlayer> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < players; i++) {
            free.acquire();
            BenchPlayer player = new BenchPlayer(this, i, drop(i));
            all.add(player);
            player.connect().whenComplete((socket, failure) -> {
                free.release();
                if (failure != null) {
                    failure.printStackTrace();
                }
            });
        }
        for (BenchPlayer player : all) {
            if (!player.joined.await(60, TimeUnit.SECONDS)) {
                throw new IOException("not all could join");
            }
        }
        System.out.printf("%d players, %.0f joins/s%n", players, players / ((System.nanoTime() - start) / 1e9));
        return all;
    }

    /** Half of those who drop have answered by then, and do not know whether that was heard. */
    private BenchPlayer.Drop drop(int player) {
        boolean isDropping = player % 100 > 0 && player % 100 <= dropping;
        return !isDropping
                ? BenchPlayer.Drop.NONE
                : player % 2 == 0 ? BenchPlayer.Drop.SILENT : BenchPlayer.Drop.UNHEARD;
    }

    private static double spread(long[] times) {
        long first = Arrays.stream(times).min().orElse(0);
        return percentile(Arrays.stream(times).map(each -> each - first).toArray(), 0.99);
    }

    private static double percentile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
