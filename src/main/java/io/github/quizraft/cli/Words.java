package io.github.quizraft.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Reads one text after another, each ended by a certain character; the end of the input ends the last. */
final class Words {
    private static final int BLOCK = 1 << 13;

    private final BufferedReader in;
    private final char end;
    private final char[] block = new char[BLOCK];
    /** What was read of a text whose end was not. */
    private final StringBuilder begun = new StringBuilder();

    private int from;
    private int to;

    Words(BufferedReader in, char end) {
        this.in = in;
        this.end = end;
    }

    /** The next one; empty at the end of the input. */
    Optional<String> next() throws IOException {
        for (int at = from; ; at = from) {
            while (at < to && block[at] != end) {
                at++;
            }
            begun.append(block, from, at - from);
            from = at;
            if (at < to) {
                from++;
                return Optional.of(taken());
            }
            if (!hasRead()) {
                return begun.isEmpty() ? Optional.empty() : Optional.of(taken());
            }
        }
    }

    /** A line may end as on Windows. */
    private String taken() {
        int length = begun.length();
        if (end == '\n' && length > 0 && begun.charAt(length - 1) == '\r') {
            begun.setLength(length - 1);
        }
        String text = begun.toString();
        begun.setLength(0);
        return text;
    }

    /** Whether another one may be read without waiting for its end. */
    boolean hasMore() throws IOException {
        while (true) {
            for (int at = from; at < to; at++) {
                if (block[at] == end) {
                    return true;
                }
            }
            begun.append(block, from, to - from);
            from = to;
            if (!in.ready() || !hasRead()) {
                return false;
            }
        }
    }

    private boolean hasRead() throws IOException {
        int count = in.read(block, 0, BLOCK);
        from = 0;
        to = Math.max(0, count);
        return count >= 0;
    }
}
