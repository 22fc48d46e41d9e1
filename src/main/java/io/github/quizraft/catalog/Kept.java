package io.github.quizraft.catalog;

import io.github.quizraft.index.Source;
import io.github.quizraft.question.Library;
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
    /** What there is to study, by its names. */
    public static final Kept<Catalog> CATALOG = new Kept<>(0x717A6361740002L, new CatalogForm());
    /** What there is to know of it afterwards. */
    public static final Kept<Gists> GISTS = new Kept<>(0x717A676973740002L, new GistsForm());
    /** All of it. */
    public static final Kept<Library> LIBRARY = new Kept<>(0x717A6C6962720001L, new LibraryForm());
    /** What it takes to hold the questions of one bank against those of all others. */
    public static final Kept<Sketches> SKETCHES = new Kept<>(0x717A736B65740001L, new SketchesForm());

    private final long magic;
    private final Form<T> form;

    /**
     * What can be kept.
     *
     * @param magic what its bytes begin with: letters, and the version, so that what another version wrote is made anew
     */
    private Kept(long magic, Form<T> form) {
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
