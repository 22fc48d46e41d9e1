/** What there is to read of a card, a term or a claim, and where it leads: the same in the app and in line mode. */
@NullMarked
package io.github.quizraft.browse.page;

import org.jspecify.annotations.NullMarked;
