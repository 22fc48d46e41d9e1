/** The glossary in the forms that other programs read. */
@NullMarked
package io.github.quizraft.export;

import org.jspecify.annotations.NullMarked;
