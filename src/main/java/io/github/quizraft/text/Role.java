package io.github.quizraft.text;

/** What a piece of text is for; a {@link Theme} decides how that looks. */
public enum Role {
    PLAIN,
    DIM,
    TITLE,
    ACCENT,
    KEY,
    RIGHT,
    WRONG,
    CLOSE,
    SELECTED,
    BANNER,
    /** What a camera reads: white on black, whatever the theme. */
    LIGHT,
    /** The same where blocks cannot be drawn: a cell that is white as a whole. */
    BRIGHT;

    /** Whether cameras read it. They need its black and white, whatever the terminal shows and eyes like. */
    public boolean isForCameras() {
        return this == LIGHT || this == BRIGHT;
    }
}
