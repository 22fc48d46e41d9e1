package io.github.quizraft.index;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Suggestions;
import io.github.quizraft.index.Layout.Part;
import io.github.quizraft.kept.Source;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Finds the entries that a name leads to, as {@link io.github.quizraft.glossary.Glossary#findAll} does. */
public final class Index {
    private final Section[] sections;

    private Index(Section[] sections) {
        this.sections = sections;
    }

    /** The index in a file, if there is one and it was made of this source as it is now. */
    public static Optional<Index> open(File file, Source source) {
        if (!file.isFile()) {
            return Optional.empty();
        }
        try {
            // It stays open until the program ends.
            RandomAccessFile in = new RandomAccessFile(file, "r");
            Optional<Index> index = Optional.of(in.length() <= Layout.SMALL ? whole(in) : parts(in));
            if (index.get().source().isSame(source)) {
                return index;
            }
            in.close();
            return Optional.empty();
        } catch (IOException | DamagedIndexException e) {
            return Optional.empty();
        }
    }

    /**
     * An index that is in memory.
     *
     * @throws DamagedIndexException if it is none
     */
    public static Index of(byte[] bytes) {
        ByteBuffer header = header(bytes, bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes, Layout.HEADER, bytes.length - Layout.HEADER);
        if (header.getLong(Layout.CHECKSUM) != crc.getValue()) {
            throw new DamagedIndexException("not what was written");
        }
        Section[] sections = new Section[Part.COUNT];
        int start = Layout.HEADER;
        for (int part = 0; part < Part.COUNT; part++) {
            int end = (int) header.getLong(Layout.ENDS + part * Long.BYTES);
            sections[part] =
                    Section.of(ByteBuffer.wrap(bytes, start, end - start).slice());
            start = end;
        }
        return new Index(sections);
    }

    private static Index whole(RandomAccessFile in) throws IOException {
        byte[] bytes = new byte[(int) in.length()];
        in.readFully(bytes);
        return of(bytes);
    }

    private static Index parts(RandomAccessFile in) throws IOException {
        byte[] bytes = new byte[Layout.HEADER];
        in.readFully(bytes);
        ByteBuffer header = header(bytes, in.length());
        Section[] sections = new Section[Part.COUNT];
        long start = Layout.HEADER;
        for (int part = 0; part < Part.COUNT; part++) {
            long end = header.getLong(Layout.ENDS + part * Long.BYTES);
            sections[part] = Section.of(in, start, end);
            start = end;
        }
        return new Index(sections);
    }

    /** The header, if the sections that it names follow each other and end with the file. */
    private static ByteBuffer header(byte[] bytes, long length) {
        if (bytes.length < Layout.HEADER) {
            throw new DamagedIndexException("too short");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes, 0, Layout.HEADER);
        boolean fits = header.getLong(0) == Layout.MAGIC;
        long end = Layout.HEADER;
        for (int part = 0; part < Part.COUNT; part++) {
            long next = header.getLong(Layout.ENDS + part * Long.BYTES);
            fits &= next >= end && next <= length && next - end <= Integer.MAX_VALUE;
            end = next;
        }
        if (!fits || end != length) {
            throw new DamagedIndexException("no index of this version");
        }
        return header;
    }

    private Source source() {
        ByteBuffer in = sections[Part.SOURCE].all();
        return new Source(Section.text(in), in.getLong(), in.getLong(), in.getLong());
    }

    /**
     * Every entry that these words lead to, each once, as the best that they are to the entry.
     *
     * @throws DamagedIndexException if the file does not hold what it should
     */
    public List<Entry> find(Folded words) {
        try {
            return entries(words.key());
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new DamagedIndexException(String.valueOf(e.getMessage()));
        }
    }

    private List<Entry> entries(String key) {
        Section slots = sections[Part.SLOTS];
        int count = slots.length() / Layout.SLOT;
        int hash = key.hashCode();
        for (int slot = Layout.slot(hash, count), tried = 0; tried < count; slot = (slot + 1) & (count - 1), tried++) {
            ByteBuffer at = slots.at(slot * Layout.SLOT, Layout.SLOT);
            int itsHash = at.getInt();
            int place = at.getInt() - 1;
            if (place < 0) {
                break;
            }
            if (itsHash == hash) {
                ByteBuffer record = sections[Part.KEYS].record(place);
                int start = place + Integer.BYTES - record.position();
                if (Section.isNext(record, key.getBytes(StandardCharsets.UTF_8))) {
                    return entries(record, start);
                }
            }
        }
        return List.of();
    }

    /** The hits in the record of a key, of which the key itself has been read; where the buffer starts in its section. */
    private List<Entry> entries(ByteBuffer record, int start) {
        int hits = record.getInt();
        List<Entry> entries = new ArrayList<>(1);
        for (int i = 0; i < hits; i++) {
            Match match = Layout.match(record.get());
            int term = record.getInt();
            int form = start + record.position();
            Section.skip(record);
            entries.add(new Entry(match, sections[Part.KEYS], form, sections[Part.TERMS], term, sections[Part.JSON]));
        }
        return entries;
    }

    /**
     * What may have been meant by words that lead nowhere, the likeliest first.
     *
     * @throws DamagedIndexException if the file does not hold what it should
     */
    public List<String> suggestions(Folded words) {
        try {
            return Suggestions.of(
                    new IndexNames(sections[Part.NAMES], sections[Part.TEXTS], sections[Part.TERMS]), words);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new DamagedIndexException(String.valueOf(e.getMessage()));
        }
    }
}
