/** A group's report on a terminal, as a page, as JSON and as tables for spreadsheets. */
@NullMarked
package io.github.quizraft.items.report;

import org.jspecify.annotations.NullMarked;
