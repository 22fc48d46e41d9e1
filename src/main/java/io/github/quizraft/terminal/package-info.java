/** The only home of JLine and Lanterna: the tty, its keys, and painting blocks on it. */
@NullMarked
package io.github.quizraft.terminal;

import org.jspecify.annotations.NullMarked;
