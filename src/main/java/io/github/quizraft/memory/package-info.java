/** When to ask again: what a learner's memory of a card is like, how it changes, and the interval that follows. */
@NullMarked
package io.github.quizraft.memory;

import org.jspecify.annotations.NullMarked;
