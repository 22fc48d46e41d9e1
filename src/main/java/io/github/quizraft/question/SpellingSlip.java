package io.github.quizraft.question;

import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The slip of the finger between what was typed and what was meant. Spaces do not matter, and each word of a longer
 * answer is held to its own bound: {@code substance K} is one letter from {@code substance P} and no slip for it.
 */
final class SpellingSlip {
    private static final OptionalInt NONE = OptionalInt.empty();
    private static final int FAR = Integer.MAX_VALUE / 2;
    /** The most edits that any answer allows. */
    static final int MOST = 2;

    private static final int LONGEST_SYMBOL = 6;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NAME = Pattern.compile("\\p{L}|[ivx]{2,4}");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D+");

    private SpellingSlip() {}

    /** How many letters are wrong, if so few are that nothing else can be meant; 0 if none. */
    static OptionalInt between(Folded typed, String answer) {
        Folded wanted = Folded.of(answer);
        boolean near = Math.abs(typed.joined().length() - wanted.joined().length()) <= MOST + 1;
        if (!near
                || Opposites.hasTurned(typed, wanted)
                || hasStrayName(typed, wanted)
                || !digits(typed).equals(digits(wanted))) {
            return NONE;
        }
        Set<String> symbols = symbols(answer);
        // What looks like a plural s may be the end of a word cut short, as in relaps.
        int edits = Math.min(
                wordByWord(typed.joined(), wanted.words(), symbols),
                wordByWord(typed.key(), wanted.singular().words(), symbols));
        return edits <= allowed(wanted.key().length()) ? OptionalInt.of(edits) : NONE;
    }

    /** One edit from five letters on, two from nine: in a shorter word every letter carries meaning. */
    private static int allowed(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : MOST;
    }

    /** The fewest edits that make the typed letters, cut at any places, the words of the answer. */
    private static int wordByWord(String typed, List<String> words, Set<String> symbols) {
        int[] fewest = new int[typed.length() + 1];
        Arrays.fill(fewest, FAR);
        fewest[0] = 0;
        for (String word : words) {
            int most = allowed(word, symbols, words.size() > 1);
            int[] longer = new int[typed.length() + 1];
            Arrays.fill(longer, FAR);
            for (int from = 0; from <= typed.length(); from++) {
                if (fewest[from] == FAR) {
                    continue;
                }
                int last = Math.min(typed.length(), from + word.length() + most);
                for (int to = from + Math.max(0, word.length() - most); to <= last; to++) {
                    longer[to] = Math.min(longer[to], fewest[from] + cost(typed.substring(from, to), word, most));
                }
            }
            fewest = longer;
        }
        return fewest[typed.length()];
    }

    private static int cost(String piece, String word, int most) {
        if (piece.equals(word)) {
            return 0;
        }
        boolean slip = EditDistance.isWithin(most, piece, word) && !Opposites.differ(piece, word);
        return slip ? EditDistance.between(piece, word) : FAR;
    }

    /** In a longer answer the other words leave less doubt, so that a word of four letters may have a slip. */
    private static int allowed(String word, Set<String> symbols, boolean amongOthers) {
        if (symbols.contains(word) || Folding.isGreekLetter(word)) {
            return 0;
        }
        return amongOthers && word.length() == 4 ? 1 : allowed(word.length());
    }

    /** Words in which every letter counts: numbers with letters, and abbreviations such as mAChR or IV. */
    private static Set<String> symbols(String answer) {
        Set<String> symbols = new HashSet<>();
        for (String word : NOT_WORD.split(answer, -1)) {
            long capitals = word.chars().filter(Character::isUpperCase).count();
            boolean abbreviation = capitals >= 2 && word.length() <= LONGEST_SYMBOL;
            if (abbreviation || word.chars().anyMatch(Character::isDigit)) {
                symbols.add(Folding.key(word));
            }
        }
        return symbols;
    }

    /** A letter or numeral that stands alone is a name: S-ketamine, vitamin C, type II. */
    private static boolean hasStrayName(Folded typed, Folded answer) {
        List<String> words = typed.words();
        return words.size() > 1
                && words.stream()
                        .anyMatch(word ->
                                NAME.matcher(word).matches() && !answer.words().contains(word));
    }

    private static String digits(Folded text) {
        return NOT_DIGIT.matcher(text.joined()).replaceAll(" ").strip();
    }
}
