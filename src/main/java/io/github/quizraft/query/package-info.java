/** The language in which cards and glossary entries are searched for: what may be asked, and whether one is meant. */
@NullMarked
package io.github.quizraft.query;

import org.jspecify.annotations.NullMarked;
