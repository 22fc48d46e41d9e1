/** Styled text without a terminal: blocks, widths, wrapping, themes. */
@NullMarked
package io.github.quizraft.text;

import org.jspecify.annotations.NullMarked;
