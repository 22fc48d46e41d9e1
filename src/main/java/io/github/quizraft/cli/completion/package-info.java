/** Completion scripts for shells, made from the picocli model of the commands. */
@NullMarked
package io.github.quizraft.cli.completion;

import org.jspecify.annotations.NullMarked;
