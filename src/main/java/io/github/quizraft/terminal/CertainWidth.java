package io.github.quizraft.terminal;

/** Tells characters that every terminal draws in one cell from those on which terminals differ. */
final class CertainWidth {
    private static final char LAST_CYRILLIC = 0x52F;

    private CertainWidth() {}

    static boolean of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCertain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCertain(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SURROGATE -> false;
            default -> c <= LAST_CYRILLIC || isPunctuation(c) || isDrawing(c);
        };
    }

    /** Dashes, quotation marks, the ellipsis. */
    private static boolean isPunctuation(int c) {
        return c >= 0x2010 && c <= 0x2027;
    }

    /** Lines, blocks. */
    private static boolean isDrawing(int c) {
        return c >= 0x2500 && c <= 0x259F;
    }
}
