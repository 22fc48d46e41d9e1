/** The result of a check as text, JSON and SARIF, and the rules as a page. */
@NullMarked
package io.github.quizraft.check.report;

import org.jspecify.annotations.NullMarked;
