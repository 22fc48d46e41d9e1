/** Banks of questions of eight kinds, the answers to them, and fair grading. */
@NullMarked
package io.github.quizraft.question;

import org.jspecify.annotations.NullMarked;
