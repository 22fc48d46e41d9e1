/** The one sanitiser: text from files, players and the network passes it before it reaches a terminal, a page or a table. */
@NullMarked
package io.github.quizraft.safe;

import org.jspecify.annotations.NullMarked;
