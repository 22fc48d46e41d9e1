/** Line mode: the same sessions one line at a time, for pipes, screen readers and small devices. */
@NullMarked
package io.github.quizraft.line;

import org.jspecify.annotations.NullMarked;
