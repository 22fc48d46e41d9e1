package io.github.quizraft.terminal;

import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * The terminal taken over as a whole, until it is closed. One loop takes events and paints frames; whatever way the
 * program ends, the terminal is given back as it was.
 */
public final class FullScreen implements AutoCloseable {
    /** What the loop has, once it was asked to end, to save and to close. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final Key SUSPEND = Key.ctrl('z');

    private final Device terminal;
    private final Takeover takeover;
    private final Suspension suspension;
    private final IntConsumer exit;
    private final List<FileWatch> watches = new ArrayList<>();
    private final EventQueue events = new EventQueue();
    private KeyReader keys;
    private final SignalWatch signals = new SignalWatch();
    private final Thread restoring = new Thread(this::leave, "restore terminal");
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile OptionalInt status = OptionalInt.empty();

    private FullScreen(Device terminal, Painter painter, Job job, IntConsumer exit) throws IOException {
        this.terminal = terminal;
        this.takeover = new Takeover(terminal, painter);
        this.suspension = new Suspension(takeover, job);
        this.exit = exit;
        this.keys = keys();
    }

    /**
     * Takes a terminal over.
     *
     * @param job what Ctrl-Z stops
     * @param exit how to end when the loop does not
     */
    static FullScreen open(Device terminal, Painter painter, Job job, IntConsumer exit) throws IOException {
        FullScreen screen = new FullScreen(terminal, painter, job, exit);
        Runtime.getRuntime().addShutdownHook(screen.restoring);
        screen.takeover.enter();
        screen.keys.start();
        return screen;
    }

    /** Has loaded what painting takes, which is more than it takes to paint a frame; for another thread than the one that has it. */
    public static void prepare() {
        Takeover.prepare();
    }

    /** The next event; waits for it. */
    public Event next() {
        return next(Optional.empty());
    }

    /**
     * The next event, or a {@link Tick}.
     *
     * @param atMost how long to wait for it; without it, as long as it takes
     */
    public Event next(Optional<Duration> atMost) {
        Event event = events.take(atMost);
        // Read only now: signals of a burst may be handled in any order.
        return event instanceof Resize ? new Resize(size()) : event;
    }

    /** Tells the loop of something; from any thread. */
    public void post(News news) {
        events.post(news);
    }

    /** Whether an event is already there. */
    public boolean hasNext() {
        return !events.isEmpty();
    }

    /**
     * Posts {@link Changed} whenever a file is written, until the screen is closed.
     *
     * @throws IOException if the system cannot watch it
     */
    public void watch(Path file) throws IOException {
        watches.add(new FileWatch(file, () -> events.post(new Changed())));
    }

    public Size size() {
        return terminal.size();
    }

    /** Shows a frame, writing only what differs from the last one. */
    public void paint(Frame frame) {
        try {
            takeover.paint(frame);
        } catch (IOException e) {
            // Nobody sees it any more.
            events.post(new Hangup());
        }
    }

    /** Has the terminal tell of the mouse as {@link Pointer}, or leave it to itself. */
    public void point(boolean wanted) {
        try {
            takeover.point(wanted);
        } catch (IOException e) {
            events.post(new Hangup());
        }
    }

    /** Shows everything in another look from now on. */
    public void dress(Look look) {
        try {
            takeover.use(new Painter(look));
        } catch (IOException e) {
            events.post(new Hangup());
        }
    }

    /** Gives the terminal, as the shell left it, to another program; returns when that has ended and it is taken again. */
    public void lend(Runnable use) {
        keys.close();
        keys.awaitEnd();
        try {
            suspension.lend(use);
        } catch (IOException e) {
            events.post(new Hangup());
        } finally {
            keys = keys();
            keys.start();
            events.post(new Resumed());
        }
    }

    private KeyReader keys() {
        return new KeyReader(terminal.keys(), this::onInput);
    }

    /** If a signal asked the program to end: the exit status that says so. */
    public OptionalInt signalStatus() {
        return status;
    }

    @Override
    public void close() {
        if (closed.getCount() == 0) {
            return;
        }
        closed.countDown();
        signals.close();
        keys.close();
        watches.forEach(FullScreen::end);
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(restoring);
        } catch (IllegalStateException e) {
            // Already shutting down; the hook finds nothing left to do.
        }
    }

    /**
     * Begins to listen to signals. To be called after the first frame, which would wait for this almost as long as for
     * everything else; the terminal may have got another size until then.
     */
    public void listen() {
        signals.on(terminal, "WINCH", () -> events.post(new Resize(size())));
        signals.on(terminal, "TSTP", this::suspend);
        signals.on(terminal, "CONT", this::onContinue);
        signals.on(terminal, "INT", this::interrupt);
        signals.on("HUP", () -> end(EndSignals.BY_HANGUP));
        signals.on("TERM", () -> end(EndSignals.BY_TERMINATION));
    }

    private void onInput(Event event) {
        if (event.equals(SUSPEND)) {
            suspend();
        } else {
            events.post(event);
        }
    }

    private void suspend() {
        try {
            suspension.stop();
            if (!suspension.isLent()) {
                events.post(new Resumed());
            }
        } catch (IOException e) {
            events.post(new Hangup());
        }
    }

    /** What has the terminal got the same signal, and it was meant for that. */
    private void interrupt() {
        if (!suspension.isLent()) {
            end(EndSignals.BY_INTERRUPT);
        }
    }

    private void onContinue() {
        try {
            if (suspension.onContinue()) {
                events.post(new Resumed());
            }
        } catch (IOException e) {
            events.post(new Hangup());
        }
    }

    private void end(int exitStatus) {
        status = OptionalInt.of(exitStatus);
        events.post(new Hangup());
        Thread watch = new Thread(() -> endAfterGrace(exitStatus), "last resort");
        watch.setDaemon(true);
        watch.start();
    }

    private static void end(FileWatch watch) {
        try {
            watch.close();
        } catch (IOException e) {
            // It ends with the program at the latest.
        }
    }

    private void endAfterGrace(int exitStatus) {
        try {
            if (!closed.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                exit.accept(exitStatus);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        try {
            takeover.leave();
        } catch (IOException | RuntimeException e) {
            // The terminal is gone or already closed: nothing to give back.
        }
    }
}
