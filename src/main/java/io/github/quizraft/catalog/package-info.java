/** What there is to study, in a file that takes no time to read: names and counts, and no content. */
@NullMarked
package io.github.quizraft.catalog;

import org.jspecify.annotations.NullMarked;
