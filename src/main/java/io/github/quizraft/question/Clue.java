package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text that names can be left out of, however they are spelt there, so that a definition does not say what it
 * defines.
 *
 * @param text as its author wrote it
 * @param words the words in it
 */
record Clue(String text, List<Word> words) {
    private static final String BLANK = "____";
    /** What {@link Folding} takes for a word, or for a part of one. */
    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{L}\\p{N}\\p{M}\\p{Cf}%+<>=]|(?<=\\p{N})[.](?=\\p{N}))++");

    /**
     * A word of a text.
     *
     * @param folded what it is compared by
     * @param start where it begins
     * @param end where it has ended
     */
    private record Word(String folded, int start, int end) {
        static Word of(MatchResult found) {
            return new Word(Folding.joined(found.group()), found.start(), found.end());
        }
    }

    static Clue of(String text) {
        return new Clue(
                text,
                WORD.matcher(text)
                        .results()
                        .map(Word::of)
                        .filter(word -> !word.folded().isEmpty())
                        .toList());
    }

    /** What names are known by here. */
    static List<String> keys(Collection<String> names) {
        return names.stream()
                .map(Folding::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the text has a name in it. */
    boolean names(String name) {
        return !without(keys(List.of(name))).equals(text);
    }

    /** The text with a gap for each of the names. */
    String without(Collection<String> keys) {
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            int length = longest(keys, i);
            if (length > 0) {
                out.append(text, copied, words.get(i).start()).append(BLANK);
                i += length - 1;
                copied = words.get(i).end();
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** How many words the longest name has that begins with this one; 0 if none does. */
    private int longest(Collection<String> keys, int first) {
        int longest = 0;
        for (String key : keys) {
            longest = Math.max(longest, length(key, first));
        }
        return longest;
    }

    /** Spaces and hyphens do not count, so that a name may have more words here than where it was declared. */
    private int length(String key, int first) {
        int at = 0;
        for (int i = first; i < words.size(); i++) {
            String word = words.get(i).folded();
            if (at + word.length() >= key.length()) {
                boolean ends = Folding.singular(key.substring(0, at) + word).equals(key);
                return ends ? i - first + 1 : 0;
            }
            if (!key.startsWith(word, at)) {
                return 0;
            }
            at += word.length();
        }
        return 0;
    }
}
