/** The review log on disk, in SQLite, with the card states derived from it. */
@NullMarked
package io.github.quizraft.progress;

import org.jspecify.annotations.NullMarked;
