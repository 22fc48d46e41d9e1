package io.github.quizraft.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The index of a database for dictd: a line for each name, with the key that it is found by, offset and length of the
 * article in bytes, both in base 64, and the name as it is written where the key is not the same.
 *
 * <p>Keys are lower-case letters, digits and spaces, in UTF-8: dictd makes the same of what it is asked, so that case,
 * hyphens and primes do not count. With {@code 00-database-allchars} they would.
 */
final class DictdIndex {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private record Row(String key, String rest) {
        byte[] order() {
            return key.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Adds a name for an article, unless the article has one that is found by the same words. */
    void add(String name, int offset, int length) {
        String key = key(name);
        if (taken.add(key + "\t" + offset)) {
            rows.add(new Row(key, place(offset, length) + (key.equals(name) ? "" : "\t" + name)));
        }
    }

    /** Adds an entry on the database itself. */
    void addOwn(String name, int offset, int length) {
        rows.add(new Row(key(name), place(offset, length)));
    }

    /** In the order of the keys' bytes, in which dictd searches by halves. */
    Bytes bytes() {
        Bytes bytes = new Bytes();
        rows.stream()
                .sorted(Comparator.comparing(Row::order, Arrays::compareUnsigned))
                .forEach(row -> bytes.text(row.key() + "\t" + row.rest() + "\n"));
        return bytes;
    }

    /** What dictd finds a name by; empty if it has neither letters nor digits. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                key.append(' ');
            } else if (Character.isAlphabetic(c) || Character.isDigit(c)) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return key.toString().strip();
    }

    private static String place(int offset, int length) {
        return base64(offset) + "\t" + base64(length);
    }

    /** A number, not bytes: the digits that it needs, the highest first. */
    static String base64(int number) {
        String last = String.valueOf(DIGITS.charAt(number & 63));
        return number < 64 ? last : base64(number >>> 6) + last;
    }
}
