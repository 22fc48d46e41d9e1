package io.github.quizraft.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Ids of entries that come from elsewhere: the same thing gets the same id on every machine, however often it comes. */
public final class NamedEntryId {
    private NamedEntryId() {}

    /**
     * A UUID of version 8 (RFC 9562): the time, then a hash of the name.
     *
     * @param at when it was
     * @param name what tells it from all others of that time
     */
    public static EntryId of(Instant at, String name) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (at.toEpochMilli() << 16) | 0x8000L | (hash.getShort() & 0x0FFFL);
            long low = (hash.getLong() >>> 2) | 0x8000_0000_0000_0000L;
            return new EntryId(new UUID(high, low));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
