package io.github.quizraft.group.join;

import io.github.quizraft.question.Answer;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * A player's connection. It is made again whenever it is lost, comes back to the seat that was had, and sends an answer again
 * until its receipt has come. One thread does all of it; what is heard goes to a sink.
 */
public final class Link implements Voice, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** The server says something every five seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(7);

    private static final Duration NO_RECEIPT = Duration.ofMillis(2_500);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Place place;
    private final Consumer<Heard> sink;
    private final LongSupplier nanos;
    private final RandomGenerator random;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final BlockingQueue<News> inbox = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "link");
    private Optional<News.Join> entry = Optional.empty();
    /** The token of the last attempt to join, and that of the seat that came of it. */
    private Optional<String> asked = Optional.empty();

    private Optional<String> seat = Optional.empty();
    private Optional<News.Send> pending = Optional.empty();
    private long lastHeard;
    private boolean isOver;

    /**
     * A connection that is not made yet.
     *
     * @param sink what is heard, from another thread
     * @param nanos a clock that never goes back
     * @param random spreads the attempts of many players who lost the same server
     */
    public Link(Place place, Consumer<Heard> sink, LongSupplier nanos, RandomGenerator random) {
        this.place = place;
        this.sink = sink;
        this.nanos = nanos;
        this.random = random;
        thread.setDaemon(true);
    }

    /**
     * Comes back to a seat that was had before. Only before it is started.
     *
     * @param token that led to it
     */
    public void comeBack(String token) {
        seat = Optional.of(token);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void join(String name, Optional<String> team) {
        inbox.add(new News.Join(name, team));
    }

    @Override
    public void answer(String round, Answer answer) {
        inbox.add(new News.Send(round, Said.answer(round, answer), nanos.getAsLong()));
    }

    @Override
    public void next(String round) {
        inbox.add(new News.Say(Said.next(round)));
    }

    @Override
    public void close() {
        inbox.add(new News.End());
        thread.interrupt();
    }

    private void run() {
        int failures = 0;
        try {
            while (!isOver) {
                try (Hearing hearing = new Hearing(inbox)) {
                    WebSocket socket = client.newWebSocketBuilder()
                            .connectTimeout(CONNECT)
                            .buildAsync(place.socket(), hearing)
                            .get(CONNECT.toMillis() + 1_000, TimeUnit.MILLISECONDS);
                    failures = 0;
                    lost(talk(socket, hearing));
                } catch (ExecutionException | TimeoutException e) {
                    lost("nothing answers at " + place);
                }
                failures++;
                pause(failures);
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private void lost(String why) {
        if (!isOver) {
            sink.accept(new Heard.Lost(why));
        }
    }

    /** Until the connection is of no more use; says why. */
    private String talk(WebSocket socket, Hearing hearing)
            throws InterruptedException, ExecutionException, TimeoutException {
        lastHeard = nanos.getAsLong();
        Optional<String> token = Optional.empty();
        pending = pending.map(each -> new News.Send(each.round(), each.message(), nanos.getAsLong()));
        while (!isOver) {
            Optional<News> news = Optional.ofNullable(inbox.poll(250, TimeUnit.MILLISECONDS));
            if (news.isPresent() && news.get() instanceof News.Gone gone && gone.from() == hearing) {
                return gone.why();
            }
            if (news.isPresent() && news.get() instanceof News.Text text && text.from() == hearing) {
                lastHeard = nanos.getAsLong();
                Optional<Heard> heard = HeardReader.read(text.text());
                if (heard.isPresent() && heard.get() instanceof Heard.Hello hello) {
                    token = Optional.of(hello.token());
                    greet(socket, hello.token());
                }
                if (heard.isPresent() && heard.get().equals(new Heard.Refused("slow_down"))) {
                    return "the host cannot take it just now";
                }
                heard.ifPresent(this::take);
            }
            if (news.isPresent()) {
                obey(news.get(), socket, token);
            }
            if (isOlder(lastHeard, SILENCE)) {
                return "nothing was heard for " + SILENCE.toSeconds() + " seconds";
            }
            if (pending.isPresent() && isOlder(pending.get().since(), NO_RECEIPT)) {
                return "an answer was not received";
            }
        }
        return "";
    }

    private boolean isOlder(long since, Duration than) {
        return nanos.getAsLong() - since > than.toNanos();
    }

    private void greet(WebSocket socket, String token)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (seat.isPresent()) {
            send(socket, Said.back(seat.get()));
            if (pending.isPresent()) {
                send(socket, pending.get().message());
            }
        } else if (entry.isPresent()) {
            enter(socket, token);
        }
    }

    private void enter(WebSocket socket, String token)
            throws InterruptedException, ExecutionException, TimeoutException {
        News.Join by = entry.orElseThrow();
        // Should the reply be lost, the same token leads to the same seat.
        String with = asked.orElse(token);
        asked = Optional.of(with);
        send(socket, Said.join(place.code(), by.name(), with, by.team()));
    }

    private void take(Heard heard) {
        if (heard instanceof Heard.Stood stood && stood.snapshot().you().isPresent() && seat.isEmpty()) {
            seat = asked;
            seat.ifPresent(token -> sink.accept(new Heard.Seated(token)));
        }
        if (heard instanceof Heard.Refused) {
            seat = Optional.empty();
            entry = Optional.empty();
            asked = Optional.empty();
            pending = Optional.empty();
        }
        if (heard instanceof Heard.Received received
                && pending.filter(each -> each.round().equals(received.round())).isPresent()) {
            pending = Optional.empty();
        }
        isOver |= heard instanceof Heard.Bye;
        sink.accept(heard);
    }

    /** What a player wishes is said by whoever has the seat: before the greeting the server would not know who it is. */
    private void obey(News news, WebSocket socket, Optional<String> token)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (news instanceof News.Join join) {
            entry = Optional.of(join);
            if (token.isPresent() && seat.isEmpty()) {
                enter(socket, token.get());
            }
        } else if (news instanceof News.Send send) {
            pending = Optional.of(send);
            if (token.isPresent()) {
                send(socket, send.message());
            }
        } else if (news instanceof News.Say say && token.isPresent()) {
            send(socket, say.message());
        } else if (news instanceof News.End) {
            isOver = true;
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(1, TimeUnit.SECONDS);
        }
    }

    private static void send(WebSocket socket, String message)
            throws InterruptedException, ExecutionException, TimeoutException {
        socket.sendText(message, true).get(CONNECT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is to be sent meanwhile is kept; what an old connection says no longer matters. */
    private void pause(int failures) throws InterruptedException {
        long longest = Math.min(LONGEST_WAIT.toMillis(), SHORTEST_WAIT.toMillis() << Math.min(failures, 5));
        long until = nanos.getAsLong()
                + TimeUnit.MILLISECONDS.toNanos(random.nextLong(SHORTEST_WAIT.toMillis(), longest + 1));
        while (!isOver && nanos.getAsLong() < until) {
            News news = inbox.poll(until - nanos.getAsLong(), TimeUnit.NANOSECONDS);
            if (news instanceof News.Join join) {
                entry = Optional.of(join);
            } else if (news instanceof News.Send send) {
                pending = Optional.of(send);
            }
            isOver |= news instanceof News.End;
        }
    }
}
