package io.github.quizraft.dict.net;

import io.github.quizraft.dict.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Makes lines of bytes as they arrive, and keeps no more of a line than a line may have. */
final class LineBuffer {
    /** In characters, with CR LF. */
    private static final int LONGEST_LINE = 1024;
    /** What the protocol wants room for: UTF-8 once had up to six octets in a character. */
    private static final int MOST_OCTETS = 6 * LONGEST_LINE;

    private final byte[] line = new byte[MOST_OCTETS];
    private int length;
    private boolean tooLong;
    private final Queue<Request> requests = new ArrayDeque<>();

    /** Takes everything that is left in a buffer. A line ends with LF; a CR before it belongs to the end. */
    void take(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n') {
                requests.add(request());
                length = 0;
                tooLong = false;
            } else if (length == line.length) {
                tooLong = true;
            } else {
                line[length] = next;
                length++;
            }
        }
    }

    boolean hasNext() {
        return !requests.isEmpty();
    }

    /** The oldest line not yet taken. */
    Optional<Request> next() {
        return Optional.ofNullable(requests.poll());
    }

    private Request request() {
        if (tooLong) {
            return Request.Unreadable.TOO_LONG;
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, end))
                    .toString();
            return text.codePointCount(0, text.length()) > LONGEST_LINE - 2
                    ? Request.Unreadable.TOO_LONG
                    : new Request.Line(text);
        } catch (CharacterCodingException e) {
            return Request.Unreadable.NOT_UTF_8;
        }
    }
}
