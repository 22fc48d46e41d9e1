package io.github.quizraft.terminal;

/**
 * Text put in at once, not typed.
 *
 * @param text as it came, line ends included
 */
public record Paste(String text) implements Event {}
