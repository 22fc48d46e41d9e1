package io.github.quizraft.qr;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code as lines of text, light on dark: what is drawn is what must be light. Two modules stand one above the other in
 * a cell, so cells twice as high as wide make squares of them.
 *
 * @param rows all of one width
 */
public record QrText(List<String> rows) {
    /** The standard asks for four; two read as well in all sizes tried, and four do not fit beside anything. */
    private static final int QUIET = 2;

    private static final String NONE = " ";
    private static final String UPPER = "\u2580";
    private static final String LOWER = "\u2584";
    private static final String BOTH = "\u2588";

    public QrText {
        rows = List.copyOf(rows);
    }

    /** Half blocks. Text all in capitals, digits and {@code :/.} makes a smaller code. */
    public static QrText halfBlocks(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        List<String> rows = new ArrayList<>();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            StringBuilder row = new StringBuilder();
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                boolean isUpper = isLight(code, x, y);
                boolean isLower = isLight(code, x, y + 1);
                row.append(isUpper ? isLower ? BOTH : UPPER : isLower ? LOWER : NONE);
            }
            rows.add(row.toString());
        }
        return new QrText(rows);
    }

    /** For terminals without blocks: two columns for a module, dark on light where letters are light on dark. */
    public static QrText ascii(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        List<String> rows = new ArrayList<>();
        for (int y = -QUIET; y < code.size + QUIET; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                row.append(isLight(code, x, y) ? "##" : "  ");
            }
            rows.add(row.toString());
        }
        return new QrText(rows);
    }

    /** How many columns it takes. */
    public int width() {
        return rows.get(0).length();
    }

    private static boolean isLight(QrCode code, int x, int y) {
        return !code.getModule(x, y) && y < code.size + QUIET;
    }
}
