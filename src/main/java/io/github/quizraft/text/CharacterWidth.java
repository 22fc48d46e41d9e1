package io.github.quizraft.text;

/** Cells of single characters and of clusters. */
final class CharacterWidth {
    private static final int SHOWN_AS_PICTURE = 0xFE0F;
    private static final int LAST_ASCII = 0x7E;

    private CharacterWidth() {}

    static int ofCluster(String text) {
        int first = text.codePointAt(0);
        int width = of(first);
        for (int i = Character.charCount(first); i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (addsCells(c, width)) {
                width += of(c);
            }
            if (c == SHOWN_AS_PICTURE && !Character.isLetter(first)) {
                width = 2;
            }
        }
        return Math.min(width, 2);
    }

    /** Some marks stand beside their letter; and the second half of a flag makes it two cells. */
    private static boolean addsCells(int c, int soFar) {
        return Character.getType(c) == Character.COMBINING_SPACING_MARK || (soFar == 1 && !isMark(c));
    }

    /** Whether a character sits on the one before it. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static int of(int c) {
        if (c >= ' ' && c <= LAST_ASCII) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isInnerJamo(c) ? 0 : WideCharacters.contains(c) ? 2 : 1;
        };
    }

    /** Korean vowels and finals are drawn into the cells of the consonant before them. */
    private static boolean isInnerJamo(int c) {
        return c >= 0x1160 && c <= 0x11FF;
    }
}
