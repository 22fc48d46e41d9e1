/** Files to domain objects: strict readers that report every problem with its place. */
@NullMarked
package io.github.quizraft.content;

import org.jspecify.annotations.NullMarked;
