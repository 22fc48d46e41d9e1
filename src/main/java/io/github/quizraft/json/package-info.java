/** Writes JSON for other programs to read. */
@NullMarked
package io.github.quizraft.json;

import org.jspecify.annotations.NullMarked;
