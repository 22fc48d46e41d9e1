package io.github.quizraft.question;

import io.github.quizraft.glossary.TermId;

/**
 * One term answered where another was asked for.
 *
 * @param asked what would have been right, or what the question turns on
 * @param answered what the learner picked, typed or paired instead
 */
public record MixUp(TermId asked, TermId answered) {}
