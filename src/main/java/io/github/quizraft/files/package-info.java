/** Writing files so that they are there whole or not at all. */
@NullMarked
package io.github.quizraft.files;

import org.jspecify.annotations.NullMarked;
