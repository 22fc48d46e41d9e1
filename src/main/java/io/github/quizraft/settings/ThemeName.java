package io.github.quizraft.settings;

/** The sets of colours to choose from. */
public enum ThemeName {
    /** Light if the terminal says so, else dark. */
    AUTO,
    DARK,
    LIGHT,
    CONTRAST,
    COLOUR_BLIND,
    MONO
}
