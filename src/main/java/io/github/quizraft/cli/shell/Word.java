package io.github.quizraft.cli.shell;

/**
 * A word of a command line.
 *
 * @param text what it means, without its quotes
 * @param start where it begins in what was typed
 * @param end where it ends there
 * @param isPlain whether it stands there as it means, with nothing quoted
 */
public record Word(String text, int start, int end, boolean isPlain) {}
