/** What a lookup finds and the forms in which it is printed. */
@NullMarked
package io.github.quizraft.lookup;

import org.jspecify.annotations.NullMarked;
