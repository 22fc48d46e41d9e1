/** Tests that the examples of the pages in docs keep what the pages say. */
@NullMarked
package io.github.quizraft.docs;

import org.jspecify.annotations.NullMarked;
