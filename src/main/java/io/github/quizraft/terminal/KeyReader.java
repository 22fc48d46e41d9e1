package io.github.quizraft.terminal;

import java.io.IOException;
import java.util.function.Consumer;

/** The thread that reads keys. */
final class KeyReader implements Runnable, AutoCloseable {
    /** How long after Esc something may follow that makes it the start of a sequence. */
    private static final long ESCAPE_MILLIS = 50;

    private static final long IDLE_MILLIS = 10_000;

    private final KeySource source;
    private final Consumer<Event> sink;
    private final Thread thread;
    private volatile boolean stopped;

    KeyReader(KeySource source, Consumer<Event> sink) {
        this.source = source;
        this.sink = sink;
        this.thread = new Thread(this, "keys");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        try {
            readToEnd();
        } catch (IOException e) {
            // The terminal is gone, or this reader was closed.
        } finally {
            if (!stopped) {
                sink.accept(new Hangup());
            }
        }
    }

    private void readToEnd() throws IOException {
        KeyDecoder decoder = new KeyDecoder(sink);
        while (!stopped) {
            boolean isThere = source.await(decoder.isWaiting() ? ESCAPE_MILLIS : IDLE_MILLIS);
            if (stopped) {
                return;
            }
            int c = isThere ? source.read() : KeySource.NOTHING;
            if (c == KeySource.END) {
                return;
            }
            if (c >= 0) {
                decoder.accept((char) c);
            } else if (!isThere) {
                decoder.expire();
            }
        }
    }

    /** Waits, after it was closed, until it takes no more keys from anyone. */
    void awaitEnd() {
        try {
            source.leave(thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
