/** What the log says of a learner's study and memory: pure computation, with the meaning of every number. */
@NullMarked
package io.github.quizraft.stats;

import org.jspecify.annotations.NullMarked;
