package io.github.quizraft.group.net;

import io.github.quizraft.Fixtures;
import io.github.quizraft.group.PlayerId;
import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.journal.JournalText;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A room that is really served, on this machine alone. */
final class Served implements AutoCloseable {
    static final String CODE = "482913";
    static final Limits.Rate LOOSE = new Limits.Rate(1_000, 1_000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final LiveRoom room;
    final QuizServer server;
    private final AtomicLong ahead;

    private Served(LiveRoom room, QuizServer server, AtomicLong ahead) {
        this.room = room;
        this.server = server;
        this.ahead = ahead;
    }

    /** All eight kinds of question, in the order of the file. */
    static Served open(Path file, Rules rules, Limits limits) throws IOException {
        Library library = Fixtures.eightKinds();
        List<String> ids = Quiz.playable(library.banks().get(0)).stream()
                .map(question -> question.item().id())
                .toList();
        Quiz quiz = Quiz.of(library.banks().get(0), library, ids, 7);
        Clock clock = Clock.systemUTC();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RoomPlan plan = new RoomPlan("r1", new RoomCode(CODE), 7, now, quiz, rules);
        return of(KeptRoom.open(file, plan, Optional.of(0), clock), limits, clock, 0);
    }

    /** The room of a journal again, at the same port. */
    static Served resume(Path file, Limits limits, int port) throws IOException {
        return resume(JournalText.read(file), limits, port);
    }

    static Served resume(JournalText text, Limits limits, int port) throws IOException {
        Clock clock = Clock.systemUTC();
        return of(KeptRoom.resume(text, Fixtures.eightKinds(), clock), limits, clock, port);
    }

    private static Served of(KeptRoom kept, Limits limits, Clock clock, int port) throws IOException {
        AtomicLong ahead = new AtomicLong();
        LongSupplier nanos = () -> System.nanoTime() + ahead.get();
        LiveRoom room = LiveRoom.open(kept, limits, clock, nanos, new SecureRandom());
        Optional<InetAddress> here = Optional.of(InetAddress.getLoopbackAddress());
        return new Served(room, QuizServer.open(room, limits, Listening.at(here, port), Set.of(), nanos), ahead);
    }

    /** Limits that no ordinary test meets. */
    static Limits loose() {
        return limits(LOOSE, 1_000, LOOSE, LOOSE, 64, 64 * 1024, 500);
    }

    static Limits limits(
            Limits.Rate joins,
            int wrongCodes,
            Limits.Rate messages,
            Limits.Rate requests,
            int frames,
            int bytes,
            int perAddress) {
        return new Limits(joins, 1_000, false, wrongCodes, messages, requests, frames, bytes, 500, perAddress);
    }

    /** As if so much time had gone by since something was last heard. */
    void skip(Duration time) {
        ahead.addAndGet(time.toNanos());
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    void host(RoomEvent event) {
        room.take(List.of(event));
    }

    /** On until the room is somewhere. */
    void goTo(StageName stage) {
        for (int i = 0; i < 100 && room.room().at() != stage; i++) {
            host(new RoomEvent.Next(room.room().at()));
        }
    }

    Room now() {
        return room.room();
    }

    /** An answer to the question that is on, as a player sends it. */
    Answer asSent(Answer answer) {
        return Places.of(Prompt.of(now().question().orElseThrow())).hidden(answer);
    }

    long score(int player) {
        return now().show(room.now()).of(new PlayerId(player)).orElseThrow().score();
    }

    /** Waits for something that comes by itself. */
    static void until(BooleanSupplier isSo, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    @Override
    public void close() {
        server.close();
        room.close();
    }
}
