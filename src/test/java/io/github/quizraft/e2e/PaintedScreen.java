package io.github.quizraft.e2e;

import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A terminal's screen as a camera sees it: blocks are filled, and any other character is a small mark of its colour, since
 * all that matters is that something stands there.
 */
final class PaintedScreen {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 16;
    private static final Pattern CODES = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

    private final int ink;
    private final int ground;
    private final BufferedImage picture;
    private int front;
    private int back;

    private PaintedScreen(int columns, int rows, int ink, int ground) {
        this.ink = ink;
        this.ground = ground;
        this.picture = new BufferedImage(columns * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
    }

    /**
     * Paints a screen.
     *
     * @param text rows with colours as escape sequences
     * @param ink the terminal's own colour of text
     * @param ground the terminal's own background
     */
    static BufferedImage of(String text, int columns, int ink, int ground) {
        String[] rows = text.split("\n", -1);
        PaintedScreen screen = new PaintedScreen(columns, rows.length, ink, ground);
        screen.colour("0");
        for (int y = 0; y < rows.length; y++) {
            screen.row(rows[y], y, columns);
        }
        return screen.picture;
    }

    private void row(String row, int y, int columns) {
        int x = 0;
        Matcher codes = CODES.matcher(row);
        for (int i = 0; i < row.length(); ) {
            if (codes.region(i, row.length()).lookingAt()) {
                colour(codes.group(1));
                i = codes.end();
            } else {
                cell(x++, y, row.charAt(i++));
            }
        }
        // tmux leaves out what is blank at the end of a row.
        colour("0");
        while (x < columns) {
            cell(x++, y, ' ');
        }
    }

    private void colour(String codes) {
        String[] each = codes.split(";", -1);
        for (int i = 0; i < each.length; i++) {
            int code = each[i].isEmpty() ? 0 : Integer.parseInt(each[i]);
            if (code == 0) {
                front = ink;
                back = ground;
            } else if (code == 38) {
                front = cube(each[i += 2]);
            } else if (code == 48) {
                back = cube(each[i += 2]);
            } else if (code == 39) {
                front = ink;
            } else if (code == 49) {
                back = ground;
            }
        }
    }

    /** A colour of the 256 that is in their cube or among their greys. */
    private static int cube(String number) {
        int colour = Integer.parseInt(number);
        if (colour >= 232) {
            return 0x010101 * (8 + 10 * (colour - 232));
        }
        int place = colour - 16;
        return LEVELS[place / 36] << 16 | LEVELS[place / 6 % 6] << 8 | LEVELS[place % 6];
    }

    private void cell(int x, int y, char drawn) {
        for (int row = 0; row < HEIGHT; row++) {
            boolean isUpper = row < HEIGHT / 2;
            for (int column = 0; column < WIDTH; column++) {
                boolean isFilled = switch (drawn) {
                    case '\u2588' -> true;
                    case '\u2580' -> isUpper;
                    case '\u2584' -> !isUpper;
                    case ' ' -> false;
                    default -> (row + column) % 3 == 0 && row > 3 && row < 13;
                };
                picture.setRGB(x * WIDTH + column, y * HEIGHT + row, isFilled ? front : back);
            }
        }
    }
}
