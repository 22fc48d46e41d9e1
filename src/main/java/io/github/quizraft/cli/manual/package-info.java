/** Man pages, made from the picocli model of the commands. */
@NullMarked
package io.github.quizraft.cli.manual;

import org.jspecify.annotations.NullMarked;
