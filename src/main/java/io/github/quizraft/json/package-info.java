/** Writes JSON for other programs to read, and reads lines of it. */
@NullMarked
package io.github.quizraft.json;

import org.jspecify.annotations.NullMarked;
