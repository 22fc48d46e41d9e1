/** The language of the shell's command lines: words and quotes, colours, proposals, and the history of what was typed. */
@NullMarked
package io.github.quizraft.cli.shell;

import org.jspecify.annotations.NullMarked;
