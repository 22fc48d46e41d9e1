package io.github.quizraft.tui;

import io.github.quizraft.review.Stamp;
import io.github.quizraft.text.Size;

/**
 * What a screen may know of the world when something happens.
 *
 * @param stamp when
 * @param size how large the terminal is
 */
record Context(Stamp stamp, Size size) {}
