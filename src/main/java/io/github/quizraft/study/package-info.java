/** The session engine: a pure function from state and event to state and effects. */
@NullMarked
package io.github.quizraft.study;

import org.jspecify.annotations.NullMarked;
