/** What completion, man pages and help have in common: the commands that are shown, and texts within the jar. */
@NullMarked
package io.github.quizraft.cli.describe;

import org.jspecify.annotations.NullMarked;
