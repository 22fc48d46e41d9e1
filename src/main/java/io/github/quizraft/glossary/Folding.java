package io.github.quizraft.glossary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings different spellings of the same words to one form, so that {@code 4EBP}, {@code 4e-bp} and {@code 4E BP}
 * meet: compatibility form, lower case, Greek letters by name, no accents, punctuation as spaces, no leading article.
 *
 * <p>Two strings are fold-equal if their {@link #spaced} or their {@link #joined} forms match.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%+<>=.]+");
    /** A full stop is punctuation unless it is a decimal point. */
    private static final Pattern STOP = Pattern.compile("\\.(?!\\d)|(?<!\\d)\\.(?=\\d)|(?<!\\d)\\.");

    private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the) (?=.)");
    private static final Map<Character, String> GREEK = greek();

    private Folding() {}

    /** The folded form with single spaces between words. */
    public static String spaced(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String named = nameGreekLetters(Normalizer.normalize(lower, Normalizer.Form.NFD));
        String bare = MARKS.matcher(named).replaceAll("");
        String words = NOT_WORD.matcher(STOP.matcher(bare).replaceAll(" ")).replaceAll(" ");
        return ARTICLE.matcher(words.strip()).replaceFirst("").strip();
    }

    /** The folded form with all spaces removed. */
    public static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    /** Fold-equal, with a plural s at the end ignored. */
    public static boolean same(String a, String b) {
        return singular(joined(a)).equals(singular(joined(b)));
    }

    /** Fold-equal to the letter: for answers where the form is the point. */
    public static boolean sameForm(String a, String b) {
        return joined(a).equals(joined(b));
    }

    /** The key that texts share exactly when they are the {@link #same}. */
    public static String key(String text) {
        return singular(joined(text));
    }

    static String singular(String folded) {
        return folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }

    private static String nameGreekLetters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String name = GREEK.get(c);
            if (name == null) {
                out.append(c);
            } else {
                out.append(name);
            }
        }
        return out.toString();
    }

    private static Map<Character, String> greek() {
        String letters = "αβγδεζηθικλμνξοπρστυφχψω";
        String[] names = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
                        + "sigma tau upsilon phi chi psi omega")
                .split(" ", -1);
        Map<Character, String> map = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(letters.charAt(i), names[i]);
        }
        map.put('ς', "sigma");
        return Map.copyOf(map);
    }
}
