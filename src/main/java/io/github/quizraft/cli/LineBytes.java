package io.github.quizraft.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of lines that come from a reader, as where a shell has read ahead of the command. */
final class LineBytes extends InputStream {
    private final BufferedReader lines;
    private byte[] line = new byte[0];
    private int done;

    LineBytes(BufferedReader lines) {
        this.lines = lines;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (done == line.length) {
            Optional<String> next = Optional.ofNullable(lines.readLine());
            if (next.isEmpty()) {
                return -1;
            }
            line = (next.get() + "\n").getBytes(StandardCharsets.UTF_8);
            done = 0;
        }
        int count = Math.min(length, line.length - done);
        System.arraycopy(line, done, into, from, count);
        done += count;
        return count;
    }
}
