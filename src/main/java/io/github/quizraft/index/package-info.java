/** A glossary as a file that answers a lookup without being read whole, nor the glossary at all. */
@NullMarked
package io.github.quizraft.index;

import org.jspecify.annotations.NullMarked;
