package io.github.quizraft.group;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.text.Cluster;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name that a player or a team chose, cleaned once where it comes in. Whoever has one may show it: it has no control,
 * no bidirectional and no zero-width character, and is short enough for a list.
 */
public record PlayerName(String text) {
    private static final int MOST_CHARACTERS = 20;
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_BYTES = 64;
    private static final int MOST_RAW = 1_000;
    private static final int MARKS_PER_LETTER = 2;

    /** A name that is clean already; for any other text there is {@link #of}. */
    public PlayerName {
        if (!text.equals(cleaned(text)) || !isFit(text)) {
            throw new IllegalArgumentException("not a clean name");
        }
    }

    /** The name as far as there is one: cut where it is too long, empty if nothing of it can be shown. */
    public static Optional<PlayerName> of(String raw) {
        String clean = cleaned(raw.length() > MOST_RAW ? raw.substring(0, MOST_RAW) : raw);
        StringBuilder kept = new StringBuilder();
        for (Cluster cluster : Cluster.of(clean)) {
            if (!isFit(kept + cluster.text())) {
                break;
            }
            kept.append(cluster.text());
        }
        String name = cleaned(kept.toString());
        return isFit(name) ? Optional.of(new PlayerName(name)) : Optional.empty();
    }

    /** Whether one would be taken for the other. */
    public boolean isLike(PlayerName other) {
        return !Collections.disjoint(keys(), other.keys());
    }

    /**
     * What no other name may share, or they would be taken for each other: names that differ in capitals or width alone, or
     * in letters of another alphabet that look the same.
     */
    Set<String> keys() {
        // Capitals are told apart in some alphabets only before they are folded, and in others only after that.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String seen = LookAlike.of(text).toLowerCase(Locale.ROOT);
        return plain.equals(seen) ? Set.of(plain) : Set.of(plain, seen);
    }

    private static boolean isFit(String text) {
        List<Cluster> clusters = Cluster.of(text);
        int columns = clusters.stream().mapToInt(Cluster::width).sum();
        return columns >= 1
                && clusters.size() <= MOST_CHARACTERS
                && columns <= MOST_COLUMNS
                && text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Joiners shape some emoji, but two names that differ in one alone look the same; so none stays. */
    private static String cleaned(String raw) {
        String composed = Normalizer.normalize(Safe.line(raw), Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder();
        int marks = 0;
        for (int c : composed.codePoints().toArray()) {
            int type = Character.getType(c);
            boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = isMark ? marks + 1 : 0;
            boolean isLoose = isMark && out.length() == 0;
            if (type != Character.FORMAT && !isSelector(c) && !isLoose && marks <= MARKS_PER_LETTER) {
                out.appendCodePoint(c == '\uFFFD' ? '?' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip().replaceAll("[\\p{Zs}\\s]+", " ");
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
    }

    @Override
    public String toString() {
        return text;
    }
}
