package io.github.quizraft.json;

import io.github.quizraft.safe.Safe;

/** A text as JSON, exactly as {@link JsonText} writes it; for a short run, which ends before the library is loaded. */
public final class JsonString {
    private static final String HEX = "0123456789ABCDEF";
    private static final String SHORT = "\b\f\n\r\t\"\\";
    private static final String SHORT_NAMES = "bfnrt\"\\";

    private JsonString() {}

    /** The text in quotes. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int name = SHORT.indexOf(c);
            if (name >= 0) {
                out.append('\\').append(SHORT_NAMES.charAt(name));
            } else if (c < 0x20) {
                escape((char) c, out);
            } else {
                append(c, out);
            }
        }
        return out.append('"').toString();
    }

    /** Adds a character that JSON allows, so that a terminal does not obey it. */
    static void append(int c, StringBuilder out) {
        if (c < 0x7F || Safe.isShown(c)) {
            out.appendCodePoint(c);
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            escape((char) c, out);
        } else {
            escape(Character.highSurrogate(c), out);
            escape(Character.lowSurrogate(c), out);
        }
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
