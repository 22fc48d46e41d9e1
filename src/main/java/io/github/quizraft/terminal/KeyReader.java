package io.github.quizraft.terminal;

import java.io.IOException;
import java.util.function.Consumer;
import org.jline.utils.NonBlockingReader;

/** The thread that reads keys. */
final class KeyReader implements Runnable, AutoCloseable {
    /** How long after Esc something may follow that makes it the start of a sequence. */
    private static final long ESCAPE_MILLIS = 50;
    /**
     * A read does not notice that it is to end until its time is over, and by then it would have taken the first key
     * meant for whoever has the terminal next. Nor may it be without an end: JLine holds the lock of its stream then.
     */
    private static final long IDLE_MILLIS = 500;

    /** Several times as long as a read takes at most. */
    private static final long END_MILLIS = 4_000;
    /** When a read is over, JLine still looks for a key for a tenth of a second, and takes one that comes. */
    private static final long LAST_LOOK_MILLIS = 150;

    private final NonBlockingReader source;
    private final Consumer<Event> sink;
    private final Thread thread;
    private volatile boolean stopped;

    KeyReader(NonBlockingReader source, Consumer<Event> sink) {
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
            int c = source.read(decoder.isWaiting() ? ESCAPE_MILLIS : IDLE_MILLIS);
            if (c == NonBlockingReader.EOF) {
                return;
            }
            if (c == NonBlockingReader.READ_EXPIRED) {
                decoder.expire();
            } else {
                decoder.accept((char) c);
            }
        }
    }

    /** Waits, after it was closed, until it takes no more keys from anyone. */
    void awaitEnd() {
        try {
            thread.join(END_MILLIS);
            Thread.sleep(LAST_LOOK_MILLIS);
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
