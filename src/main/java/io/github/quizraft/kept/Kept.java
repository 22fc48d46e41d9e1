package io.github.quizraft.kept;

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
    private final long magic;
    private final Form<T> form;

    /**
     * What can be kept.
     *
     * @param magic what its bytes begin with: letters, and the version, so that what another version wrote is made anew
     */
    public Kept(long magic, Form<T> form) {
        this.magic = magic;
        this.form = form;
    }

    /** As bytes. */
    public byte[] bytes(T value, Origin origin) {
        Packed out = new Packed();
        out.whole(magic);
        out.number(origin.sources().size());
        for (Source source : origin.sources()) {
            out.text(source.path());
            out.whole(source.length());
            out.whole(source.time());
            out.whole(source.checksum());
        }
        form.write(value, out);
        byte[] summed = out.bytes();
        out.whole(sum(summed, summed.length));
        return out.bytes();
    }

    /** What is in these bytes, if they have this form and it was made of this. */
    public Optional<T> read(byte[] bytes, Origin origin) {
        try {
            int length = bytes.length - Long.BYTES;
            Unpacked in = new Unpacked(bytes);
            return length >= Long.BYTES
                            && in.whole() == magic
                            && new Unpacked(bytes, length).whole() == sum(bytes, length)
                            && origin(in).isSame(origin)
                    ? Optional.of(form.read(in))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // It holds what nothing of this form does, although it is as it was written.
            return Optional.empty();
        }
    }

    private static Origin origin(Unpacked in) {
        List<Source> sources = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sources.add(new Source(in.text(), in.whole(), in.whole(), in.whole()));
        }
        return new Origin(sources);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
