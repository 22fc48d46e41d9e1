package io.github.quizraft.catalog;

import io.github.quizraft.index.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Something as bytes, with what it was made of, so that it can be told whether it still holds.
 *
 * @param <T> what it is
 */
public final class Kept<T> {
    /** What there is to study. */
    public static final Kept<Catalog> CATALOG = new Kept<>(new CatalogForm());
    /** What there is to know of it afterwards. */
    public static final Kept<Gists> GISTS = new Kept<>(new GistsForm());

    private final Form<T> form;

    private Kept(Form<T> form) {
        this.form = form;
    }

    /**
     * As bytes.
     *
     * @throws IOException if a text in it is longer than there is room for
     */
    public byte[] bytes(T value, Origin origin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(form.magic());
        out.writeInt(origin.sources().size());
        for (Source source : origin.sources()) {
            out.writeUTF(source.path());
            out.writeLong(source.length());
            out.writeLong(source.time());
            out.writeLong(source.checksum());
        }
        form.write(value, out);
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /** What is in these bytes, if they have this form and it was made of this. */
    public Optional<T> read(byte[] bytes, Origin origin) {
        int length = bytes.length - Long.BYTES;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (length < Long.BYTES
                    || in.readLong() != form.magic()
                    || !origin(in).isSame(origin)) {
                return Optional.empty();
            }
            T value = form.read(in);
            return in.readLong() == sum(bytes, length) ? Optional.of(value) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // It ends too early, or holds what nothing of this form does.
            return Optional.empty();
        }
    }

    private static Origin origin(DataInputStream in) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.add(new Source(in.readUTF(), in.readLong(), in.readLong(), in.readLong()));
        }
        return new Origin(sources);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
