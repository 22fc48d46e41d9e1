package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads UTF-8 line by line, each with its end, and says where something else stands. A byte order mark is left out. */
final class TextLines {
    /** Longer than any line of text; what never ends a line is none. */
    private static final int LONGEST = 1 << 26;

    private static final int FIRST_SIZE = 1 << 16;
    private static final String MARK = "\uFEFF";

    private final InputStream in;
    private final String name;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private byte[] bytes = new byte[FIRST_SIZE];
    /** What is read and not yet returned. */
    private int from;

    private int to;
    private boolean isAtEnd;
    private int line;
    private long offset;

    /**
     * Begins to read.
     *
     * @param name what to call the input in messages
     */
    TextLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * The next line; empty at the end.
     *
     * @throws Failure if it is no UTF-8, or too long
     */
    Optional<String> next() throws IOException {
        int end = endOfLine(from);
        while (end < 0 && !isAtEnd) {
            int searched = to - from;
            more();
            end = endOfLine(from + searched);
        }
        if (end < 0) {
            end = to;
        }
        if (from == end) {
            return Optional.empty();
        }
        line++;
        String text = decoded(end);
        offset += end - from;
        from = end;
        return Optional.of(line == 1 && text.startsWith(MARK) ? text.substring(1) : text);
    }

    /** Whether the next line must be waited for. */
    boolean isWaiting() {
        return endOfLine(from) < 0;
    }

    private int endOfLine(int start) {
        for (int i = start; i < to; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private void more() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to > LONGEST) {
            throw new Failure(
                    ExitStatus.BAD_CONTENT,
                    at(1) + "the line has more than " + (LONGEST >> 20) + " MiB; this does not look like text");
        }
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int count = in.read(bytes, to, bytes.length - to);
        isAtEnd = count < 0;
        to += Math.max(0, count);
    }

    private String decoded(int end) {
        ByteBuffer encoded = ByteBuffer.wrap(bytes, from, end - from);
        CharBuffer text = CharBuffer.allocate(end - from);
        CoderResult result = decoder.reset().decode(encoded, text, true);
        text.flip();
        if (result.isError()) {
            int column =
                    1 + (int) text.codePoints().filter(c -> c != MARK.charAt(0)).count();
            int bad = bytes[encoded.position()] & 0xFF;
            boolean isUtf16 = line == 1 && column == 1 && (bad == 0xFE || bad == 0xFF);
            String what = isUtf16
                    ? "this looks like UTF-16"
                    : String.format(
                            Locale.ROOT,
                            "byte %02X at offset %d is not UTF-8",
                            bad,
                            offset + encoded.position() - from);
            throw new Failure(ExitStatus.BAD_CONTENT, at(column) + what + "; save it as UTF-8");
        }
        return text.toString();
    }

    private String at(int column) {
        return "quizraft: " + Safe.line(name) + ":" + Math.max(1, line) + ":" + column + ": ";
    }
}
