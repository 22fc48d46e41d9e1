package io.github.quizraft.group.net;

import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.ResumeToken;
import io.github.quizraft.group.Room;
import io.github.quizraft.group.RoomEffect;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.journal.KeptRoom;
import io.github.quizraft.review.UnsavedException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A room that many use at once: one thread does all that happens in it, in the order in which it came. What arrives while
 * the thread is busy becomes one write to the journal, and nobody is told of anything before that is written.
 */
public final class LiveRoom implements OpenRoom, AutoCloseable {
    /** More than this is no quiz but a flood; whoever sent it will have to send it again. */
    private static final int MOST_MAIL = 50_000;

    private static final int MOST_AT_ONCE = 5_000;
    private static final long TIMED_WAIT_MILLIS = 50;
    private static final long QUIET_WAIT_MILLIS = 200;

    /** How things are, for other threads. */
    private record Now(Room room, Instant at, Optional<String> trouble) {}

    private final BlockingQueue<Mail> mail = new LinkedBlockingQueue<>(MOST_MAIL);
    private final KeptRoom kept;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Desk desk;
    private final Supplier<ResumeToken> tokens;
    private final Thread thread;
    private volatile Now now;
    private volatile boolean stopped;

    private LiveRoom(KeptRoom kept, Limits limits, Clock clock, LongSupplier nanos, RandomGenerator secure) {
        this.kept = kept;
        this.clock = clock;
        this.nanos = nanos;
        this.now = new Now(kept.room(), kept.now(), Optional.empty());
        this.tokens = () -> ResumeToken.random(secure);
        long begun = nanos.getAsLong();
        RoomPlan plan = kept.room().plan();
        this.desk = new Desk(kept, new Reception(plan, limits, tokens, begun), this::publish, begun);
        this.thread = new Thread(this::run, "quizraft room");
        this.thread.setDaemon(true);
    }

    /**
     * Begins to listen. The room is this one's from now on, and is closed with it.
     *
     * @param secure for tokens; nobody may be able to guess what it gives
     */
    public static LiveRoom open(KeptRoom kept, Limits limits, Clock clock, LongSupplier nanos, RandomGenerator secure) {
        LiveRoom room = new LiveRoom(kept, limits, clock, nanos, secure);
        room.thread.start();
        return room;
    }

    /** Leaves something for the room. If there is no place for it, it is lost, and the answer is no. */
    boolean put(Mail letter) {
        return !stopped && mail.offer(letter);
    }

    /** A token that nobody has yet. */
    ResumeToken token() {
        return tokens.get();
    }

    @Override
    public Room room() {
        return now.room();
    }

    @Override
    public Instant now() {
        Instant wall = clock.instant();
        Instant last = now.at();
        return wall.isBefore(last) ? last : wall;
    }

    @Override
    public Optional<String> trouble() {
        return now.trouble();
    }

    @Override
    public List<RoomEffect> take(List<RoomEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        CompletableFuture<List<RoomEffect>> done = new CompletableFuture<>();
        if (!put(new Mail.Steered(events, done))) {
            throw new UnsavedException("the room is flooded; try again", new IllegalStateException());
        }
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UnsavedException unsaved ? unsaved : e;
        }
    }

    /** Its own thread knows the time. */
    @Override
    public List<RoomEffect> tick() {
        return List.of();
    }

    @Override
    public void close() {
        stopped = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        kept.close();
    }

    private void run() {
        List<Mail> letters = new ArrayList<>();
        try {
            while (!stopped) {
                letters.clear();
                long wait = kept.room().isTimed() ? TIMED_WAIT_MILLIS : QUIET_WAIT_MILLIS;
                Optional.ofNullable(mail.poll(wait, TimeUnit.MILLISECONDS)).ifPresent(letters::add);
                mail.drainTo(letters, MOST_AT_ONCE);
                List<Runnable> afterwards = desk.turn(letters, nanos.getAsLong());
                publish();
                afterwards.forEach(Runnable::run);
            }
        } catch (InterruptedException e) {
            // Nobody else has this thread, so it was asked to end.
        } finally {
            // Whoever waits for an answer must get one, even if the room itself has failed.
            stopped = true;
            mail.drainTo(letters);
            letters.forEach(LiveRoom::turnAway);
            desk.close();
        }
    }

    private void publish() {
        now = new Now(kept.room(), kept.now(), kept.trouble());
    }

    private static void turnAway(Mail letter) {
        if (letter instanceof Mail.Steered steered) {
            steered.done()
                    .completeExceptionally(new UnsavedException("the room is closed", new IllegalStateException()));
        }
    }
}
