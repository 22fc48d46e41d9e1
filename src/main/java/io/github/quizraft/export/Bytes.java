package io.github.quizraft.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a file in the making. */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** As UTF-8. */
    Bytes text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Ends a text as C does. */
    Bytes nul() {
        out.write(0);
        return this;
    }

    /** In four bytes, the highest first. */
    Bytes number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    int size() {
        return out.size();
    }

    Part as(String suffix) {
        return new Part(suffix, out::writeTo);
    }
}
