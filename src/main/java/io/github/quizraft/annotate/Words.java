package io.github.quizraft.annotate;

import io.github.quizraft.glossary.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes texts apart into words, such that the folded words of a text, put together, are the text folded. A sign that
 * folding keeps is a word of its own, so that BDNF is one in {@code BDNF<5} too; so is an ideograph, since what is written
 * in them has no spaces.
 */
final class Words {
    private static final int ASCII = 0x80;

    /** What a character is to the word that it stands in. */
    private enum Kind {
        LETTER,
        SIGN,
        /** An accent or an invisible sign: it neither begins nor ends a word. */
        MARK,
        GAP
    }

    private final Kind[] ascii = new Kind[ASCII];

    Words() {
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = sorted(c);
        }
    }

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            int c = text.codePointAt(start);
            Kind kind = kind(c);
            end = start + Character.charCount(c);
            if (kind == Kind.LETTER || kind == Kind.SIGN) {
                end = kind == Kind.LETTER ? endOfWord(text, end) : endOfMarks(text, end);
                String folded = folded(text.substring(start, end));
                if (!folded.isEmpty()) {
                    words.add(new Word(start, end, folded));
                }
            }
        }
        return words;
    }

    /** Behind something else, since an article would be left out at the beginning: the sign \u2100 folds to two words. */
    private static String folded(String word) {
        return Folding.joined("x " + word).substring(1);
    }

    private int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            Kind kind = kind(c);
            if (kind != Kind.LETTER && kind != Kind.MARK && !isDecimalPoint(text, end)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private int endOfMarks(String text, int from) {
        int end = from;
        while (end < text.length() && kind(text.codePointAt(end)) == Kind.MARK) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isDecimalPoint(String text, int at) {
        return text.charAt(at) == '.'
                && isNumber(lastBefore(text, at))
                && at + 1 < text.length()
                && isNumber(text.codePointAt(at + 1));
    }

    /** The last character that is more than a mark; within a word there is one. */
    private int lastBefore(String text, int at) {
        int place = at;
        int c;
        do {
            c = text.codePointBefore(place);
            place -= Character.charCount(c);
        } while (kind(c) == Kind.MARK);
        return c;
    }

    private static boolean isNumber(int c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private Kind kind(int c) {
        return c < ASCII ? ascii[c] : sorted(c);
    }

    private static Kind sorted(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.OTHER_NUMBER -> Kind.LETTER;
            case Character.OTHER_LETTER, Character.LETTER_NUMBER ->
                Character.isIdeographic(c) ? Kind.SIGN : Kind.LETTER;
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> Kind.MARK;
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION -> Kind.GAP;
            default -> folded(Character.toString(c)).isEmpty() ? Kind.GAP : Kind.SIGN;
        };
    }
}
