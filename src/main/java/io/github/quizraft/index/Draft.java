package io.github.quizraft.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A section, or a record of one, as it is written. */
final class Draft {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Memory never refuses to be written. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private Draft write(Writing writing) {
        try {
            writing.to(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft add(int number) {
        return write(to -> to.writeInt(number));
    }

    Draft add(long number) {
        return write(to -> to.writeLong(number));
    }

    Draft addByte(int number) {
        return write(to -> to.writeByte(number));
    }

    Draft add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return write(to -> {
            to.writeInt(utf8.length);
            to.write(utf8);
        });
    }

    /** Adds a record and returns its place. */
    int record(Draft record) {
        int place = size();
        add(record.size());
        record.copyTo(this);
        return place;
    }

    int size() {
        return bytes.size();
    }

    void copyTo(Draft other) {
        other.write(bytes::writeTo);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
