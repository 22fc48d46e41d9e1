/** What a learner may choose: every setting with what it may be, and the values chosen. */
@NullMarked
package io.github.quizraft.settings;

import org.jspecify.annotations.NullMarked;
