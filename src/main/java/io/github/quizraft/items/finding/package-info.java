/** What a group's answers tell the author of a question, with the place where it stands, as a check says it. */
@NullMarked
package io.github.quizraft.items.finding;

import org.jspecify.annotations.NullMarked;
