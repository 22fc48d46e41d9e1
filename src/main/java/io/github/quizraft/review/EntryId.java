package io.github.quizraft.review;

import java.util.UUID;

/**
 * The name of one entry of the log, unique over all devices: a version 7 UUID (RFC 9562), so ids sort by time.
 *
 * @param value the UUID
 */
public record EntryId(UUID value) implements Comparable<EntryId> {

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    /** Byte order, which is time order for version 7; {@link UUID#compareTo} compares signed halves instead. */
    @Override
    public int compareTo(EntryId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
