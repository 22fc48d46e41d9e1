package io.github.quizraft.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How answers are kept in the log: ids with spaces between them, typed texts with a bar. Where an id or a text has such
 * a sign itself, a backslash stands before it.
 */
final class Written {
    private static final String BAR = " | ";

    private Written() {}

    static String ids(Collection<String> ids) {
        return ids.stream().map(Written::id).collect(Collectors.joining(" "));
    }

    static String pair(String left, String right) {
        return id(left) + "=" + id(right);
    }

    static String texts(List<String> texts) {
        return texts.stream().map(text -> escaped(text, "\\|")).collect(Collectors.joining(BAR));
    }

    /** Reads what was written; nothing written is no answer. */
    static Optional<Answer> read(String written, Function<String, Optional<? extends Answer>> reader) {
        return written.isEmpty()
                ? Optional.of(new Answer.Pass())
                : reader.apply(written).map(answer -> answer);
    }

    /** What an answer may be made of: all of it, or what stands between spaces; still with their backslashes. */
    static Set<String> parts(String written) {
        Set<String> parts = new LinkedHashSet<>(cut(written, ' '));
        parts.add(written);
        return parts;
    }

    static List<String> readIds(String written) {
        return cut(written, ' ').stream().map(Written::plain).toList();
    }

    /** Left and right of each pair; empty if something is no pair. */
    static Optional<List<List<String>>> readPairs(String written) {
        List<List<String>> pairs = cut(written, ' ').stream()
                .map(pair -> cut(pair, '=').stream().map(Written::plain).toList())
                .toList();
        return pairs.stream().allMatch(pair -> pair.size() == 2) ? Optional.of(pairs) : Optional.empty();
    }

    static List<String> readTexts(String written) {
        List<String> pieces = cut(written, '|');
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            // The bar has a space on each side.
            String piece = pieces.get(i);
            int from = i > 0 && piece.startsWith(" ") ? 1 : 0;
            int to = piece.length() - (i < pieces.size() - 1 && piece.endsWith(" ") ? 1 : 0);
            texts.add(plain(piece.substring(from, Math.max(from, to))));
        }
        return List.copyOf(texts);
    }

    private static String id(String id) {
        return escaped(id, "\\ =");
    }

    private static String escaped(String text, String signs) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /** The pieces between a sign, except where a backslash stands before it; still with their backslashes. */
    private static List<String> cut(String written, char sign) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == sign) {
                pieces.add(written.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(written.substring(start));
        return pieces;
    }

    private static String plain(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '\\' && i + 1 < escaped.length()) {
                i++;
            }
            out.append(escaped.charAt(i));
        }
        return out.toString();
    }
}
