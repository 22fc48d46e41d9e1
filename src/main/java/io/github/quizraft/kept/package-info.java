/** What was made of files, written beside them so that it need not be made again while they stay as they are. */
@NullMarked
package io.github.quizraft.kept;

import org.jspecify.annotations.NullMarked;
