/** The words everyone shares: who learns, which card, which grade, and the append-only log of what happened. */
@NullMarked
package io.github.quizraft.review;

import org.jspecify.annotations.NullMarked;
