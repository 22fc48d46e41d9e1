/** The full-screen program: one loop, and one immutable record per screen. */
@NullMarked
package io.github.quizraft.tui;

import org.jspecify.annotations.NullMarked;
