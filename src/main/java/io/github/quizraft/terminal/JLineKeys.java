package io.github.quizraft.terminal;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** Keys by JLine's own reader, which is there for every terminal. It looks for keys ten times a second. */
final class JLineKeys implements KeySource {
    /** A wait does not notice that it is to end until its time is over. Without an end JLine would hold a lock. */
    private static final long LONGEST_WAIT_MILLIS = 500;
    /** Several times as long as it takes a thread to notice that it is to end. */
    private static final long END_MILLIS = 4_000;
    /** When a read is over, JLine still looks for a key for a tenth of a second, and takes one that comes. */
    private static final long LAST_LOOK_MILLIS = 150;

    private final NonBlockingReader source;

    JLineKeys(NonBlockingReader source) {
        this.source = source;
    }

    @Override
    public boolean await(long millis) throws IOException {
        return source.peek(Math.min(millis, LONGEST_WAIT_MILLIS)) != NonBlockingReader.READ_EXPIRED;
    }

    @Override
    public int read() throws IOException {
        return source.read();
    }

    @Override
    public void leave(Thread reader) throws InterruptedException {
        reader.join(END_MILLIS);
        Thread.sleep(LAST_LOOK_MILLIS);
    }
}
