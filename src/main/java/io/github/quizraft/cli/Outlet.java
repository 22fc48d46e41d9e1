package io.github.quizraft.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output that remembers how writing failed: a plain print stream only tells that it did. */
final class Outlet extends PrintStream {
    private final Sink sink;

    Outlet(OutputStream out) {
        this(new Sink(out));
    }

    private Outlet(Sink sink) {
        super(sink, false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Whether whoever read the output has had enough, as {@code head} does: no failure of ours. */
    boolean isReaderClosed() {
        return sink.readerClosed;
    }

    private static final class Sink extends FilterOutputStream {
        private boolean readerClosed;

        Sink(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                readerClosed |=
                        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}
