package io.github.quizraft.check;

import io.github.quizraft.glossary.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How rules look at the words of a text. */
public final class Wording {
    /** What joins words if it stands between them. */
    private static final String JOINING = "'\u2019.,-";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[" + JOINING + "][\\p{L}\\p{N}]+)*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern QUOTE = Pattern.compile("(?<!\\w)(['\"])(?=\\S).+?(?<=\\S)\\1(?!\\w)");
    private static final int ROOT = 6;
    private static final int LISTED = 20;
    private static final int LONGEST_QUOTE = 60;

    private Wording() {}

    /** How many {@link #words} a text has. Whole banks are counted before a pattern would be compiled. */
    public static int count(String text) {
        int count = 0;
        boolean isInWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isOfWord(c)) {
                count += isInWord ? 0 : 1;
                isInWord = true;
            } else {
                isInWord = isInWord && JOINING.indexOf(c) >= 0 && i < text.length() && isOfWord(text.codePointAt(i));
            }
        }
        return count;
    }

    /** A letter or a number, as in {@link #WORD}. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The words of a text as they stand; what is joined by a hyphen is one. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** In quotation marks, for messages; the rest of a long text is left out. */
    public static String quoted(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        return "\"" + (fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...") + "\"";
    }

    /** A text without what it quotes: those words are another's. */
    public static String unquoted(String text) {
        return QUOTE.matcher(text).replaceAll(" ");
    }

    /** The words that carry meaning: those of so many letters or more, folded, cut to their beginnings. */
    public static Set<String> roots(String text, int letters) {
        Set<String> roots = new LinkedHashSet<>();
        for (String word : NO_LETTERS.split(Folding.spaced(text), -1)) {
            if (word.length() >= letters && !StopWords.contains(word)) {
                roots.add(word.substring(0, Math.min(ROOT, word.length())));
            }
        }
        return roots;
    }

    /** Ids in a message: the first few, and how many more there are. */
    public static String listed(List<String> ids) {
        int more = ids.size() - LISTED;
        return String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** A constant as a word of a message. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Folded, with a space on both sides of each word: what {@link #contains} compares, to be looked at many times. */
    public static String padded(String text) {
        return " " + Folding.spaced(text) + " ";
    }

    /** Whether the folded words of one text stand side by side in another. */
    public static boolean contains(String text, String words) {
        String sought = padded(words);
        return !sought.isBlank() && padded(text).contains(sought);
    }

    /** The same with a plural s allowed on either side: whoever reads "receptors" has read "receptor". */
    public static boolean mentions(String text, String words) {
        String sought = Folding.singular(Folding.spaced(words));
        String padded = " " + Folding.spaced(text) + " ";
        return !sought.isEmpty() && (padded.contains(" " + sought + " ") || padded.contains(" " + sought + "s "));
    }

    /** A number and what it counts, for messages. */
    public static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
