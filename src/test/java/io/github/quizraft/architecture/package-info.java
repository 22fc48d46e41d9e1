/** Tests that the house stays as docs/architecture.md shows it. */
@NullMarked
package io.github.quizraft.architecture;

import org.jspecify.annotations.NullMarked;
