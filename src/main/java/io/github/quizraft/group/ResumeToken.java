package io.github.quizraft.group;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a player shows to come back to a seat: 128 random bits that only that player is ever sent. The room and its
 * journal keep the {@link Hash} alone, so that neither lets anyone in.
 */
public record ResumeToken(String text) {
    private static final int BYTES = 16;

    /** Someone's token without the token: SHA-256 in hexadecimal. */
    public record Hash(String hex) implements Comparable<Hash> {
        @Override
        public int compareTo(Hash other) {
            return hex.compareTo(other.hex);
        }
    }

    /** A new one; the generator must be one that nobody can guess. */
    public static ResumeToken random(RandomGenerator secure) {
        byte[] bytes = new byte[BYTES];
        secure.nextBytes(bytes);
        return new ResumeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the room knows it by. */
    public Hash hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Hash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A token is no text to be shown. */
    @Override
    public String toString() {
        return "ResumeToken";
    }
}
