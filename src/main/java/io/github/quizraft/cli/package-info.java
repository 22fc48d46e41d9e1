/** The commands: arguments to calls, outcomes to exit statuses. */
@NullMarked
package io.github.quizraft.cli;

import org.jspecify.annotations.NullMarked;
