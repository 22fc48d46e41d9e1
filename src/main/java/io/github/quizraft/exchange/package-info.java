/** Logs of answers in and out, in the table that learners, other programs and the public benchmark share. */
@NullMarked
package io.github.quizraft.exchange;

import org.jspecify.annotations.NullMarked;
