package io.github.quizraft.review;

import java.util.UUID;

/**
 * The name of one entry of the log, unique over all devices: a version 7 UUID (RFC 9562), so ids sort by time.
 *
 * <p>An id made by other means, for example from the name of an imported review, must begin with the same 48 bits of
 * milliseconds (version 8): undo goes by the order of the ids.
 *
 * @param value the UUID
 */
public record EntryId(UUID value) implements Comparable<EntryId> {

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text is anything else, a UUID in capitals included
     */
    public static EntryId parse(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("an id is 32 small hex digits with four hyphens, not " + text);
        }
        return new EntryId(value);
    }

    /** Byte order, which is time order for version 7; {@link UUID#compareTo} compares signed halves instead. */
    @Override
    public int compareTo(EntryId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    /** As any record has it; but what a record comes with takes longer to be set up than most commands have to work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
