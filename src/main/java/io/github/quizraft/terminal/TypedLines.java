package io.github.quizraft.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import org.jline.utils.NonBlockingReader;

/**
 * What is typed at a terminal that is not taken over, a line at a time: a buffer that reads from here holds nothing
 * that was typed for someone else. An interrupted thread is told that the input has ended.
 */
final class TypedLines extends Reader {
    /** JLine holds a lock in an untimed read. */
    private static final long IDLE_MILLIS = 600_000;

    private static final char END_OF_INPUT = 4;

    private final NonBlockingReader source;

    TypedLines(NonBlockingReader source) {
        this.source = source;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = next();
            if (c < 0 || (c == END_OF_INPUT && count == 0)) {
                return count == 0 ? -1 : count;
            }
            into[from + count++] = (char) c;
            if (c == '\n') {
                break;
            }
        }
        return count;
    }

    private int next() throws IOException {
        try {
            int c = source.read(IDLE_MILLIS);
            while (c == NonBlockingReader.READ_EXPIRED) {
                c = source.read(IDLE_MILLIS);
            }
            return c;
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return NonBlockingReader.EOF;
        }
    }

    @Override
    public boolean ready() throws IOException {
        return source.available() > 0;
    }

    @Override
    public void close() {
        // The terminal is not ours to close.
    }
}
