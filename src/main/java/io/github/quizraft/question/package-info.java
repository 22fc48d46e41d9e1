/** Banks of questions of all kinds, the bank that a glossary makes, the answers to them, and fair grading. */
@NullMarked
package io.github.quizraft.question;

import org.jspecify.annotations.NullMarked;
