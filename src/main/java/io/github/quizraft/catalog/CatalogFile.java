package io.github.quizraft.catalog;

import io.github.quizraft.index.Source;
import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Outline;
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
 * A catalog as bytes, with what it was made of, so that it can be told whether it still holds. There is no lambda or
 * stream on the way that reads it, since the first of each takes as long as all of that.
 */
public final class CatalogFile {
    /** "qzcat" and the version of this form: what another version wrote is made anew. */
    private static final long MAGIC = 0x717A6361740001L;

    private CatalogFile() {}

    /**
     * A catalog to be kept.
     *
     * @throws IOException if a name in it is longer than there is room for
     */
    public static byte[] bytes(Catalog catalog, Origin origin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(MAGIC);
        out.writeInt(origin.sources().size());
        for (Source source : origin.sources()) {
            out.writeUTF(source.path());
            out.writeLong(source.length());
            out.writeLong(source.time());
            out.writeLong(source.checksum());
        }
        out.writeInt(catalog.problems());
        out.writeInt(catalog.banks().size());
        for (Outline bank : catalog.banks()) {
            out.writeUTF(bank.id());
            out.writeUTF(bank.title());
            out.writeInt(bank.cards().size());
            for (CardId card : bank.cards()) {
                out.writeUTF(card.value());
            }
        }
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /** The catalog in these bytes, if they are one and it was made of this. */
    public static Optional<Catalog> read(byte[] bytes, Origin origin) {
        int length = bytes.length - Long.BYTES;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (length < Long.BYTES || in.readLong() != MAGIC || !origin(in).isSame(origin)) {
                return Optional.empty();
            }
            int problems = in.readInt();
            List<Outline> banks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                banks.add(outline(in));
            }
            return in.readLong() == sum(bytes, length) ? Optional.of(new Catalog(banks, problems)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // It ends too early, or holds what no catalog does.
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

    private static Outline outline(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        List<CardId> cards = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            cards.add(new CardId(in.readUTF()));
        }
        return new Outline(id, title, cards);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
