/** Statistics to be read: as text, as JSON, and as a page of HTML. */
@NullMarked
package io.github.quizraft.stats.report;

import org.jspecify.annotations.NullMarked;
