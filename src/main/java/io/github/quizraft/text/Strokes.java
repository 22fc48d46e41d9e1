package io.github.quizraft.text;

/** The characters that charts are drawn with: those of blocks and lines, or such as every terminal and printer has. */
public enum Strokes {
    LINES(" \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", '\u2500', '\u2502', '\u00B7'),
    ASCII(" ...:::##", '-', '|', '.');

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
