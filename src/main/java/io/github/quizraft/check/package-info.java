/** Checks content against the rules for good questions, and says where and why. */
@NullMarked
package io.github.quizraft.check;

import org.jspecify.annotations.NullMarked;
