package io.github.quizraft.text;

/** How many colours the output can show, from none to all. */
public enum ColorDepth {
    MONO,
    ANSI16,
    ANSI256,
    TRUE_COLOR
}
