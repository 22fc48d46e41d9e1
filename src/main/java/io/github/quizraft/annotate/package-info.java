/** Finds the terms of a glossary in a text, and writes the text, or what was found in it, in several notations. */
@NullMarked
package io.github.quizraft.annotate;

import org.jspecify.annotations.NullMarked;
