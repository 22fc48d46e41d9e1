package io.github.quizraft.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Reads one text after another, each ended by a certain character; the end of the input ends the last. */
final class Words {
    private final BufferedReader in;
    private final char end;

    Words(BufferedReader in, char end) {
        this.in = in;
        this.end = end;
    }

    /** The next one; empty at the end of the input. */
    Optional<String> next() throws IOException {
        if (end == '\n') {
            return Optional.ofNullable(in.readLine());
        }
        StringBuilder word = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == end) {
                return Optional.of(word.toString());
            }
            word.append((char) c);
        }
        return word.isEmpty() ? Optional.empty() : Optional.of(word.toString());
    }

    /** Whether another one may be read without waiting. */
    boolean hasMore() throws IOException {
        return in.ready();
    }
}
