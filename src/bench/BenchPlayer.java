import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A player of RoomBench: joins, answers by a rule, and loses the connection inside each round if the bench wants that. */
final class BenchPlayer {
    private static final Pattern SCORE = Pattern.compile("\"you\":\\{\"name\":\"[^\"]*\",(?:\"team\":[^,]*,)?\"score\":(-?[0-9]+)");

    /** How a player loses the connection: never, before answering, or after it but before the receipt. */
    enum Drop {
        NONE,
        SILENT,
        UNHEARD
    }

    final int number;
    final CountDownLatch joined = new CountDownLatch(1);
    volatile CountDownLatch told = new CountDownLatch(1);
    volatile long score;
    private final RoomBench bench;
    private final Drop drop;
    private String token = "";
    private String answered = "";
    private String answer = "";
    private boolean isWaiting;
    private boolean hasTurned;
    private long sentAt;
    private WebSocket socket;

    BenchPlayer(RoomBench bench, int number, Drop drop) {
        this.bench = bench;
        this.number = number;
        this.drop = drop;
    }

    CompletableFuture<WebSocket> connect() {
        return bench.client().newWebSocketBuilder().buildAsync(bench.address(), new Ear());
    }

    /** What one connection hears; an older one is heard no more. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public void onOpen(WebSocket from) {
            synchronized (BenchPlayer.this) {
                socket = from;
            }
            from.request(1);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String message = part.toString();
                part.setLength(0);
                heard(from, message);
            }
            from.request(1);
            return null;
        }
    }

    private synchronized void heard(WebSocket from, String message) {
        if (from != socket) {
            return;
        }
        if (message.startsWith("{\"t\":\"hello\"")) {
            boolean isNew = token.isEmpty();
            token = isNew ? between(message, "\"token\":\"", "\"") : token;
            say(isNew
                    ? "{\"t\":\"join\",\"code\":\"" + bench.code() + "\",\"name\":\"P" + number + "\",\"token\":\"" + token + "\"}"
                    : "{\"t\":\"back\",\"token\":\"" + token + "\"}");
            return;
        }
        RoomBench.Round round = bench.round();
        boolean isOpen = message.contains("\"stage\":\"open\"");
        if (round != null && (isOpen || isWaiting) && !message.contains("\"beat\"")) {
            round.frames().incrementAndGet();
        }
        Matcher own = SCORE.matcher(message);
        if (own.find()) {
            score = Long.parseLong(own.group(1));
        }
        if (message.startsWith("{\"t\":\"ack\"")) {
            counted(round, message.contains("\"counted\""));
        } else if (isWaiting && message.contains("\"round\":\"" + answered) && message.contains("\"answer\":")) {
            // It came back and finds its answer there.
            counted(round, true);
        } else if (isOpen) {
            open(round, message);
        }
        if (message.contains("\"stage\":\"lobby\"")) {
            joined.countDown();
        } else if (message.contains("\"stage\":\"reveal\"")) {
            told.countDown();
        }
    }

    private void open(RoomBench.Round round, String message) {
        String asked = between(message, "\"round\":\"", "\"");
        if (asked.equals(answered)) {
            if (isWaiting && hasTurned) {
                send();
            }
            return;
        }
        answered = asked;
        isWaiting = true;
        hasTurned = false;
        answer = "{\"t\":\"answer\",\"round\":\"" + asked + "\"," + BenchAnswer.to(message, number) + "}";
        round.opened(number);
        later(this::turn, ThreadLocalRandom.current().nextInt(1000));
    }

    private synchronized void turn() {
        hasTurned = true;
        if (drop != Drop.SILENT) {
            send();
        }
        if (drop != Drop.NONE) {
            socket.abort();
            later(() -> connect(), 100 + ThreadLocalRandom.current().nextInt(200));
        }
    }

    private void send() {
        sentAt = System.nanoTime();
        say(answer);
    }

    private void say(String message) {
        socket.sendText(message, true);
    }

    private void counted(RoomBench.Round round, boolean isGood) {
        if (isGood && isWaiting) {
            isWaiting = false;
            round.acknowledged(number, System.nanoTime() - sentAt);
        }
    }

    private void later(Runnable what, int millis) {
        bench.later().schedule(what, millis, TimeUnit.MILLISECONDS);
    }

    static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
