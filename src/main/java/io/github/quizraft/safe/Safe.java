package io.github.quizraft.safe;

/**
 * Makes any text harmless to show.
 *
 * <p>A terminal obeys some of the characters it is sent: escape sequences move the cursor, set the clipboard or hide
 * text, and bidirectional controls make a line read as something it is not (CVE-2021-42574). None of them is ever
 * part of a term or a question, so they are dropped and not escaped.
 */
public final class Safe {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    /** More marks on one letter than any script uses; a heap of them would spill over the lines around it. */
    private static final int MARKS_PER_LETTER = 8;

    private Safe() {}

    /** The text without controls, except that line feeds stay and tabs become spaces. */
    public static String text(String raw) {
        return isPlain(raw) ? raw : cleaned(raw);
    }

    /** The same on one line: line ends become spaces. */
    public static String line(String raw) {
        return text(raw).replace('\n', ' ');
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < 0x20 && c != '\n') || c > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\n' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                out.append('\n');
            } else if (c == '\t' || c == '\r') {
                out.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (isShown(c) && marks <= MARKS_PER_LETTER) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // The joiners shape emoji and several scripts; all other format characters only hide or reorder.
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
