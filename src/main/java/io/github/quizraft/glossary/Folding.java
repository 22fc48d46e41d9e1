package io.github.quizraft.glossary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings different spellings of the same words to one form, so that {@code 4EBP}, {@code 4e-bp} and {@code 4E BP}
 * meet: compatibility form, lower case, Greek letters by name, no accents, punctuation as spaces, no leading article.
 *
 * <p>Two strings are fold-equal if their {@link #spaced} or their {@link #joined} forms match. A decimal point and the
 * signs {@code % + < > =} are no punctuation: they change what a text says.
 */
public final class Folding {
    private static final String KEPT_SIGNS = "%+<>=";
    private static final String[] ARTICLES = {"a ", "an ", "the "};
    private static final int ALPHA = 0x3B1;
    /** From alpha to omega in the order of their code points, in which sigma has two forms. */
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };

    private Folding() {}

    /** The folded form with single spaces between words; empty if there is nothing but punctuation. */
    public static String spaced(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isAscii = bytes.length == text.length();
        return withoutArticles(isAscii ? asciiWords(bytes) : words(decomposed(text)));
    }

    /** The folded form with all spaces removed. */
    public static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    /** Fold-equal, with a plural s at the end ignored. */
    public static boolean same(String a, String b) {
        return Folded.of(a).same(Folded.of(b));
    }

    /** Fold-equal to the letter: for answers where the form is the point. */
    public static boolean sameForm(String a, String b) {
        return joined(a).equals(joined(b));
    }

    /** The key that texts share exactly when they are the {@link #same}. */
    public static String key(String text) {
        return Folded.of(text).key();
    }

    /** Whether folded text names a letter of the Greek alphabet. */
    public static boolean isGreekLetter(String folded) {
        for (String name : GREEK) {
            if (name.equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Folded text without a plural s; the s of hippocampus, synaptogenesis or stress is none. */
    public static String singular(String folded) {
        boolean plural = folded.length() > 3
                && folded.endsWith("s")
                && !folded.endsWith("ss")
                && !folded.endsWith("us")
                && !folded.endsWith("sis")
                && !folded.endsWith("itis");
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }

    /**
     * What {@link #words} makes of nearly every text, in a loop that calls nothing: a start folds thousands of texts before
     * any of this is compiled.
     */
    private static String asciiWords(byte[] chars) {
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < chars.length; i++) {
            byte c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                c = (byte) (c - 'A' + 'a');
            }
            boolean isOfWord = (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '%'
                    || c == '+'
                    || (c >= '<' && c <= '>')
                    || (c == '.' && !gap && length > 0 && isDecimalPoint(chars, i));
            if (isOfWord) {
                if (gap && length > 0) {
                    chars[length++] = ' ';
                }
                chars[length++] = c;
            }
            gap = !isOfWord;
        }
        return new String(chars, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isDecimalPoint(byte[] chars, int at) {
        return at + 1 < chars.length && isDigit(chars[at - 1]) && isDigit(chars[at + 1]);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    /** Accents come apart from their letters here, so that they can be left out. */
    private static String decomposed(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKD);
    }

    private static String words(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isLeftOut(c)) {
                continue;
            }
            if (!isOfWord(c) && !isDecimalPoint(plain, i, out, gap)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            append(out, c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder out, int c) {
        int greek = c - ALPHA;
        if (greek >= 0 && greek < GREEK.length) {
            out.append(GREEK[greek]);
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Accents and invisible signs. Marks of other scripts stay: without them a word would be another. */
    private static boolean isLeftOut(int c) {
        return c >= 0x80 && (isAccent(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isAccent(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || KEPT_SIGNS.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** A full stop is punctuation unless digits stand on both sides of it. */
    private static boolean isDecimalPoint(String text, int after, StringBuilder out, boolean gap) {
        return text.charAt(after - 1) == '.'
                && !gap
                && out.length() > 0
                && Character.isDigit(out.charAt(out.length() - 1))
                && after < text.length()
                && Character.isDigit(text.charAt(after));
    }

    /** All of them, so that folding twice is folding once. */
    private static String withoutArticles(String words) {
        String rest = words;
        for (int i = 0; i < ARTICLES.length; i++) {
            if (rest.startsWith(ARTICLES[i])) {
                rest = rest.substring(ARTICLES[i].length());
                i = -1;
            }
        }
        return rest;
    }
}
