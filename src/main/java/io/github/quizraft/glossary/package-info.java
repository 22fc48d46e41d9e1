/** Terms, and the index that finds a term by any of its names. */
@NullMarked
package io.github.quizraft.glossary;

import org.jspecify.annotations.NullMarked;
