/** Where an answer comes from: documents, the claims they make, and what the evidence says of each claim. */
@NullMarked
package io.github.quizraft.evidence;

import org.jspecify.annotations.NullMarked;
