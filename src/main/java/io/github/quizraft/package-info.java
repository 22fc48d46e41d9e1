/** quizraft: learn the vocabulary and facts of a subject in a terminal. */
@NullMarked
package io.github.quizraft;

import org.jspecify.annotations.NullMarked;
