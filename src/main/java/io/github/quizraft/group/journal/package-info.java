/** Keeps a room on the disk: a line for each event, written before anyone is told of it. */
@NullMarked
package io.github.quizraft.group.journal;

import org.jspecify.annotations.NullMarked;
