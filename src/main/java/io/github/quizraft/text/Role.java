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
    LIGHT
}
