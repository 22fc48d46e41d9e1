package io.github.quizraft.text;

/**
 * All that decides how a frame looks on a terminal.
 *
 * @param theme the colours
 * @param depth how many of them
 * @param strokes what lines and bars are drawn with
 */
public record Look(Theme theme, ColorDepth depth, Strokes strokes) {}
