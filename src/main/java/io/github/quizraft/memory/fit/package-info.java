/** Fits the weights of a memory model to a learner's log, and says how well a model foretells one: pure arithmetic. */
@NullMarked
package io.github.quizraft.memory.fit;

import org.jspecify.annotations.NullMarked;
