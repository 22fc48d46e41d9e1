package io.github.quizraft.text;

import java.util.stream.Collectors;

/** The characters that charts are drawn with: those of blocks and lines, or such as every terminal and printer has. */
public enum Strokes {
    LINES(" \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", '\u2500', '\u2502', '\u00B7'),
    ASCII(" ...:::##", '-', '|', '.');

    private static final String SHADES =
            "\u2500\u2502\u00B7\u2591\u2592\u2593\u2026\u2190\u2192\u2191\u2193\u25B2\u25BC\u2022\u25C6\u25CF\u25A0\u2605";

    private static final String SHADES_IN_ASCII = "-|..:#~<>^v^v*+o#*";

    private final String eighths;
    private final char across;
    private final char upright;
    private final char dot;

    Strokes(String eighths, char across, char upright, char dot) {
        this.eighths = eighths;
        this.across = across;
        this.upright = upright;
        this.dot = dot;
    }

    /** A cell of a column that is filled from below; whatever is above 0 shows. */
    public char filled(double share) {
        int eighth = (int) Math.round(Math.min(1, Math.max(0, share)) * 8);
        return eighths.charAt(share > 0 ? Math.max(1, eighth) : 0);
    }

    /**
     * The same in these strokes: whoever draws need not know them, and no screen can forget to ask.
     *
     * @param character a cell, drawn with {@link #LINES} and the blocks and dots that go with them
     */
    public String of(String character) {
        if (this == LINES || character.length() != 1 || character.charAt(0) < 0x7F) {
            return character;
        }
        char drawn = character.charAt(0);
        if (LINES.eighths.indexOf(drawn) >= 0) {
            return String.valueOf(eighths.charAt(LINES.eighths.indexOf(drawn)));
        }
        int at = SHADES.indexOf(drawn);
        return at >= 0 ? String.valueOf(SHADES_IN_ASCII.charAt(at)) : character;
    }

    /** A text in these strokes, sign by sign. */
    public String in(String text) {
        return this == LINES
                ? text
                : text.codePoints()
                        .mapToObj(sign -> of(Character.toString(sign)))
                        .collect(Collectors.joining());
    }

    /** A piece of a line from left to right. */
    public char across() {
        return across;
    }

    /** A piece of a line from top to bottom. */
    public char upright() {
        return upright;
    }

    /** Marks an empty place. */
    public char dot() {
        return dot;
    }
}
