package io.github.quizraft.safe;

/**
 * Makes any text harmless to show.
 *
 * <p>A terminal obeys some of the characters it is sent: escape sequences move the cursor, set the clipboard or hide
 * text, and bidirectional controls make a line read as something it is not (CVE-2021-42574). None of them is ever
 * part of a term or a question, so they are dropped and not escaped. What is safe already stays as it is.
 */
public final class Safe {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int NEXT_LINE = 0x85;
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

    /** The same with tabs, and with the ends of lines as they were: for a text that is passed on as a whole. */
    public static String layout(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int done = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (isLayout(raw, i)) {
                out.append(text(raw.substring(done, i))).append(raw.charAt(i));
                done = i + 1;
            }
        }
        return out.append(text(raw.substring(done))).toString();
    }

    private static boolean isLayout(String raw, int i) {
        char c = raw.charAt(i);
        return c == '\t' || (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n');
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
        boolean afterJoiner = false;
        for (int i = 0; i < raw.length(); ) {
            int c = replaced(raw, i);
            i += Character.charCount(raw.codePointAt(i));
            // Only what is shown ends a heap of marks or of joiners: nothing that is dropped, and no joiner.
            if (isMark(c)) {
                if (++marks <= MARKS_PER_LETTER) {
                    out.appendCodePoint(c);
                    afterJoiner = false;
                }
            } else if (isJoiner(c)) {
                if (!afterJoiner) {
                    out.appendCodePoint(c);
                    afterJoiner = true;
                }
            } else if (isShown(c)) {
                out.appendCodePoint(c);
                marks = 0;
                afterJoiner = false;
            }
        }
        return out.toString();
    }

    /** The character at {@code i}, or the space, line feed or replacement character that stands in for it. */
    private static int replaced(String raw, int i) {
        int c = raw.codePointAt(i);
        return switch (c) {
            case '\t', '\u000B', '\f' -> ' ';
            // Of both characters that end a line on Windows, the line feed stays.
            case '\r' -> i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 0 : ' ';
            case NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> '\n';
            default -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The joiners shape emoji and several scripts; all other format characters only hide or reorder. */
    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }

    /** Whether a character is one that shows, and nothing that a terminal or a reader obeys. */
    public static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.FORMAT, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> isReservedForPictures(c);
            default -> !isFiller(c);
        };
    }

    /** Emoji and ideographs are added every year, and a terminal may know them before this Java does. */
    private static boolean isReservedForPictures(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFF && !noCharacter);
    }

    /** Letters by name that show nothing: they would make two names look the same. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}
