/** Tests of the built program from outside: its launcher, a pipe or a real terminal, and what it leaves on disk. */
@NullMarked
package io.github.quizraft.e2e;

import org.jspecify.annotations.NullMarked;
