package io.github.quizraft.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A section of an index file. One lookup reads a few bytes of it; when many are made, it is read whole. (A file mapped
 * into memory would do both, but setting that up takes longer than a lookup.)
 */
final class Section {
    private static final int MANY = 64;
    private static final int WORTH_KEEPING = 1 << 27;

    private final Optional<RandomAccessFile> file;
    private final long start;
    private final int length;
    private Optional<ByteBuffer> whole;
    private int reads;

    private Section(Optional<RandomAccessFile> file, long start, int length, Optional<ByteBuffer> whole) {
        this.file = file;
        this.start = start;
        this.length = length;
        this.whole = whole;
    }

    static Section of(RandomAccessFile file, long start, long end) {
        return new Section(Optional.of(file), start, Math.toIntExact(end - start), Optional.empty());
    }

    static Section of(ByteBuffer whole) {
        return new Section(Optional.empty(), 0, whole.limit(), Optional.of(whole));
    }

    int length() {
        return length;
    }

    /**
     * The bytes from a place on: at least so many, unless the section ends before. They are good until the next call.
     *
     * @throws DamagedIndexException if there is no such place
     */
    ByteBuffer at(int place, int atLeast) {
        if (place < 0 || atLeast < 0 || place > length - atLeast) {
            throw new DamagedIndexException("a place outside of a section");
        }
        if (whole.isEmpty() && ++reads > MANY && length <= WORTH_KEEPING) {
            whole = Optional.of(read(0, length));
        }
        return whole.isPresent() ? whole.get().position(place) : read(place, atLeast);
    }

    /** The record at a place, which its length comes before. */
    ByteBuffer record(int place) {
        int bytes = at(place, Integer.BYTES).getInt();
        return at(place + Integer.BYTES, bytes);
    }

    /** The text at a place. */
    String text(int place) {
        int bytes = at(place, Integer.BYTES).getInt();
        ByteBuffer in = at(place + Integer.BYTES, bytes);
        return new String(in.array(), in.arrayOffset() + in.position(), bytes, StandardCharsets.UTF_8);
    }

    /** The next text of a record. */
    static String text(ByteBuffer record) {
        int end = end(record);
        int from = record.position();
        record.position(end);
        return new String(record.array(), record.arrayOffset() + from, end - from, StandardCharsets.UTF_8);
    }

    /** The next number of a record. */
    static int number(ByteBuffer record) {
        if (record.remaining() < Integer.BYTES) {
            throw new DamagedIndexException("a record that ends too early");
        }
        return record.getInt();
    }

    static void skip(ByteBuffer record) {
        record.position(end(record));
    }

    /** Reads the next text and says whether it is this one. */
    static boolean isNext(ByteBuffer record, byte[] text) {
        int end = end(record);
        int from = record.arrayOffset() + record.position();
        int to = record.arrayOffset() + end;
        record.position(end);
        return Arrays.equals(record.array(), from, to, text, 0, text.length);
    }

    /** Where the text ends whose length comes next. */
    private static int end(ByteBuffer record) {
        int bytes = number(record);
        if (bytes < 0 || bytes > record.limit() - record.position()) {
            throw new DamagedIndexException("a text longer than its record");
        }
        return record.position() + bytes;
    }

    /** All of it. */
    ByteBuffer all() {
        reads = MANY;
        return at(0, length);
    }

    private ByteBuffer read(int place, int bytes) {
        try {
            RandomAccessFile in = file.orElseThrow();
            byte[] read = new byte[bytes];
            in.seek(start + place);
            in.readFully(read);
            return ByteBuffer.wrap(read);
        } catch (IOException e) {
            throw new DamagedIndexException(String.valueOf(e.getMessage()));
        }
    }
}
