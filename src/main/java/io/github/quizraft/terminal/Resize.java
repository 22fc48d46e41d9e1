package io.github.quizraft.terminal;

import io.github.quizraft.text.Size;

/**
 * The window has another size.
 *
 * @param size the new one
 */
public record Resize(Size size) implements Event {}
