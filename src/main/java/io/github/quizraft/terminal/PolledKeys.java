package io.github.quizraft.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jline.nativ.CLibrary;

/**
 * Keys by asking the system to wait for them, which costs nothing while none comes. Nothing is read before it is wanted,
 * so the terminal can be left to another program at once.
 */
final class PolledKeys implements KeySource {
    private static final int STANDARD_INPUT = 0;
    private static final int ROOM = 4096;
    /**
     * The system may say that something is there when nothing is: after a signal, or when another program of the job was
     * faster. When it does so again and again, the terminal is gone.
     */
    private static final int EMPTY_READS = 3;

    private final IntUnaryOperator poll;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);
    private final CharBuffer chars = CharBuffer.allocate(ROOM).flip();
    private int emptyReads;

    /**
     * Keys of any stream.
     *
     * @param poll waits so many milliseconds at most; its value is 0 if nothing came
     */
    PolledKeys(IntUnaryOperator poll, InputStream in) {
        this.poll = poll;
        this.in = in;
    }

    /** The keys of this process, where the system can be asked to wait for them. */
    static Optional<KeySource> ofSystem() {
        try {
            CLibrary.pollForInput(STANDARD_INPUT, 0);
        } catch (LinkageError e) {
            return Optional.empty();
        }
        return Optional.of(new PolledKeys(
                millis -> CLibrary.pollForInput(STANDARD_INPUT, millis), new FileInputStream(FileDescriptor.in)));
    }

    @Override
    public boolean await(long millis) {
        return chars.hasRemaining() || poll.applyAsInt((int) millis) != 0;
    }

    @Override
    public int read() throws IOException {
        if (!chars.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count <= 0) {
                emptyReads++;
                return emptyReads < EMPTY_READS ? NOTHING : END;
            }
            emptyReads = 0;
            decode(count);
        }
        return chars.hasRemaining() ? chars.get() : NOTHING;
    }

    /** What is left of a character stays for the next time. */
    private void decode(int count) {
        bytes.position(bytes.position() + count).flip();
        chars.clear();
        decoder.decode(bytes, chars, false);
        chars.flip();
        bytes.compact();
    }

    @Override
    public void leave(Thread reader) {
        // It may still wait, but reads nothing any more.
    }
}
